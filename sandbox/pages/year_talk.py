"""A year in a life for a class to talk about: one letter on the big screen, nobody by name.

Nothing is kept of it: what comes of each choice can be opened, and the address says which letter.
"""

from __future__ import annotations

from sandbox.finding.years import years
from sandbox.living import Came, usual_day
from sandbox.model.years import Matter, Outcome, Year
from sandbox.pages import missing
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.frame import page_top
from sandbox.pages.parts.year import came_of, facts_for, head, laid_open, with_days
from sandbox.pages.place import YEAR, YEAR_TALK, Place, go
from sandbox.pages.state import State
from sandbox.people.facts import Facts, fill
from sandbox.pieces import Box, Button, Fold, Group, Part, Piece, Text
from sandbox.progress.calendar import after
from sandbox.texts import text


def show(state: State) -> Page:
    """The letter that is the step, else the first."""
    year = years().get(state.place.subject)
    matter = (
        (year.matter(state.place.step) if state.place.step else year.matters[0]) if year else None
    )
    if year is None or matter is None:
        return missing.show(state)
    facts, number = facts_for(state, year, together=True), year.matters.index(matter) + 1
    day = usual_day(year, matter)
    one = Came(matter, day, after(day, matter.within))
    title = fill(year.title, facts)
    where = text("jaar.praten.kaart", nummer=number, totaal=len(year.matters))
    outcomes = (*((choice.label, choice) for choice in matter.choices),
                (text("jaar.praten.niets"), matter.missed))  # fmt: skip
    body: tuple[Part, ...] = (
        page_top(title),
        Text(where, "stap"),
        *((Text(year.amounts, "dof"),) if number == 1 else ()),
        Box((laid_open(one, facts),), "op-scherm"),
        head(text("jaar.praten.wat")),
        *(
            _outcome(at, label, found, with_days(one, facts))
            for at, (label, found) in enumerate(outcomes)
        ),
        head(text("jaar.praten.praat")),
        Text(fill(matter.talk, with_days(one, facts)), "jaarpraat"),
        Group("jaarknoppen", _ways(year, matter), horizontal=True),
    )
    return Page(f"{where}: {title}", None, body, YEAR_TALK, token=f"{YEAR_TALK}/{matter.id}")


def _outcome(at: int, label: str, outcome: Outcome, facts: Facts) -> Piece:
    summary = (Text(fill(label, facts), tag="span", explained=False),)
    return Fold(summary, came_of(outcome, facts), "vak praatkeuze", f"keuze-{at}")


def _ways(year: Year, matter: Matter) -> tuple[Button, ...]:
    at = year.matters.index(matter)
    ways = (("vorige", at - 1), ("volgende", at + 1))
    found = [(name, year.matters[to].id) for name, to in ways if 0 <= to < len(year.matters)]
    buttons = [
        Button(
            text(f"jaar.praten.{name}"),
            f"praat_{name}",
            go(Place(YEAR_TALK, step=to, subject=year.id)),
            main=name == "volgende",
        )
        for name, to in found
    ]
    return (*buttons, Button(text("jaar.alle"), "jaar_alle", go(Place(YEAR))))


PAGE = Door(YEAR_TALK, show)
