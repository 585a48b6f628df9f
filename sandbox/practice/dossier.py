"""Running matters and the dossier: everything between the learner and organisations, by day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sandbox.model import Record, Service, Wait
from sandbox.people.facts import Facts, UnknownFact, fill
from sandbox.practice.post import letter
from sandbox.progress import Days
from sandbox.progress.calendar import after

State = Literal["ontvangen", "behandeling", "besluit"]
STATES: tuple[State, ...] = ("ontvangen", "behandeling", "besluit")
HANDLED = Wait(working_days=3)
"""How long after it came in somebody begins with a matter, in simulated time."""

EntryKind = Literal["brief", "bericht", "besluit", "verstuurd", "gebeld", "gevraagd"]


@dataclass(frozen=True, slots=True)
class Matter:
    """Something that was asked; `days` are the days on which each state was reached so far."""

    id: str
    about: str
    organisation: str
    days: Mapping[State, date]

    @property
    def state(self) -> State:
        """How far it is."""
        return [state for state in STATES if state in self.days][-1]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the dossier."""

    day: date
    kind: EntryKind
    organisation: str
    about: str


def matters(days: Days, facts: Facts) -> tuple[Matter, ...]:
    """Everything that was asked in this life, with how far it is on the simulated day."""
    decided = _decisions(days)
    found = []
    for place, step in days.steps.items():
        contact = step.then.contact
        if place not in days.done or contact is None or contact.matter is None:
            continue
        came, end = days.spans[place].now, decided.get(contact.matter)
        begun = min(after(came, HANDLED), end or date.max)
        reached: dict[State, date] = {"ontvangen": came}
        if begun <= days.today:
            reached["behandeling"] = begun
        if end:
            reached["besluit"] = end
        about = fill(contact.about, facts)
        found.append(Matter(contact.matter, about, fill(contact.organisation, facts), reached))
    return tuple(found)


def dossier(services: Mapping[str, Service], days: Days, facts: Facts) -> tuple[Entry, ...]:
    """Every letter, message, decision, call and thing sent, the oldest first.

    On one day what was sent at a step stands before the answer to it, and both after what lay
    there when they began.
    """
    lines = [*_came(services, days, facts), *_sent(days, facts)]
    return tuple(entry for _, entry in sorted(lines, key=lambda line: line[0]))


Dated = tuple[tuple[date, int, int], Entry]
"""A line of the dossier and its place: the day, the number of the step, and where in the step."""


def _came(services: Mapping[str, Service], days: Days, facts: Facts) -> list[Dated]:
    numbers = {place: number for number, place in enumerate(days.steps)}
    begins = {part.id: numbers[part.id, part.steps[0].id] for part in days.life.plan}
    steps = days.steps.values()
    deciding = {name for step in steps if step.then.decides for name in step.then.brings}
    lines = []
    for arrival in days.arrivals:
        paper = letter(services, arrival.letter, facts, arrival.day)
        kind = _kind(paper.digital, arrival.letter in deciding)
        answers = arrival.step != ""
        number = numbers[arrival.part, arrival.step] if answers else begins[arrival.part]
        entry = Entry(arrival.day, kind, paper.sender, paper.title)
        lines.append(((arrival.day, number, 2 if answers else 0), entry))
    return lines


def _sent(days: Days, facts: Facts) -> list[Dated]:
    lines = []
    for number, (place, step) in enumerate(days.steps.items()):
        contact, day = step.then.contact, days.spans[place].now
        if contact and place in days.done:
            about, whom = fill(contact.about, facts), fill(contact.organisation, facts)
            lines.append(((day, number, 1), Entry(day, contact.kind, whom, about)))
    return lines


def records(services: Mapping[str, Service], facts: Facts) -> tuple[Record, ...]:
    """What organisations know of this person, those that know something."""
    found = []
    for service in services.values():
        for record in service.records:
            rows = tuple(row for pair in record.rows if (row := _filled(pair, facts)))
            if rows:
                found.append(record.model_copy(update={"rows": rows}))
    return tuple(found)


def _filled(pair: tuple[str, str], facts: Facts) -> tuple[str, str] | None:
    try:
        return fill(pair[0], facts), fill(pair[1], facts)
    except UnknownFact:
        return None


def _kind(digital: bool, decides: bool) -> EntryKind:
    if decides:
        return "besluit"
    return "bericht" if digital else "brief"


def _decisions(days: Days) -> dict[str, date]:
    """The day of the decision in each matter, as far as there is one."""
    came = {arrival.letter: arrival.day for arrival in days.arrivals}
    return {
        step.then.decides: came[name]
        for step in days.steps.values()
        if step.then.decides
        for name in step.then.brings
        if name in came
    }
