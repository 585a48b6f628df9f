"""Running matters and the dossier: everything between the learner and organisations, by day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sandbox import progress
from sandbox.model import Event, Lesson, Record, Service, Wait
from sandbox.people.facts import Facts, UnknownFact, fill
from sandbox.practice.post import post
from sandbox.progress.calendar import after

State = Literal["ontvangen", "behandeling", "besluit"]
STATES: tuple[State, ...] = ("ontvangen", "behandeling", "besluit")
HANDLED = Wait(working_days=3)
"""How long after it came in somebody begins with a matter, in simulated time."""

EntryKind = Literal["brief", "bericht", "besluit", "verstuurd", "gebeld", "gevraagd"]


@dataclass(frozen=True)
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


@dataclass(frozen=True)
class Entry:
    """One line of the dossier."""

    day: date
    kind: EntryKind
    organisation: str
    about: str


def matters(lesson: Lesson, facts: Facts, events: Sequence[Event]) -> tuple[Matter, ...]:
    """Everything that was asked in this lesson, with how far it is on the simulated day."""
    known, done = progress.spans(events, lesson), progress.done_steps(events, lesson)
    decided = _decisions(lesson, events)
    today = progress.today(events, lesson)
    found = []
    for step in lesson.steps:
        contact = step.then.contact
        if step.id not in done or contact is None or contact.matter is None:
            continue
        came, end = known[step.id].now, decided.get(contact.matter)
        begun = min(after(came, HANDLED), end or date.max)
        days: dict[State, date] = {"ontvangen": came}
        if begun <= today:
            days["behandeling"] = begun
        if end:
            days["besluit"] = end
        about = fill(contact.about, facts)
        found.append(Matter(contact.matter, about, fill(contact.organisation, facts), days))
    return tuple(found)


def dossier(
    services: Mapping[str, Service], lesson: Lesson, facts: Facts, events: Sequence[Event]
) -> tuple[Entry, ...]:
    """Every letter, message, decision, call and thing sent, the oldest first."""
    known, done = progress.spans(events, lesson), progress.done_steps(events, lesson)
    sent = [
        Entry(
            known[step.id].now,
            step.then.contact.kind,
            fill(step.then.contact.organisation, facts),
            fill(step.then.contact.about, facts),
        )
        for step in lesson.steps
        if step.then.contact and step.id in done
    ]
    deciding = {name for step in lesson.steps if step.then.decides for name in step.then.brings}
    came = [
        Entry(one.day, _kind(one.paper.digital, one.name in deciding), one.paper.sender,
              one.paper.title)
        for one in reversed(post(services, lesson, facts, events))
    ]  # fmt: skip
    return tuple(sorted((*came, *sent), key=lambda one: one.day))


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


def _decisions(lesson: Lesson, events: Sequence[Event]) -> dict[str, date]:
    """The day of the decision in each matter, as far as there is one."""
    came = {one.letter: one.day for one in progress.arrivals(events, lesson)}
    return {
        step.then.decides: came[name]
        for step in lesson.steps
        if step.then.decides
        for name in step.then.brings
        if name in came
    }
