"""What somebody presses in a year of somebody's life."""

from __future__ import annotations

from sandbox.finding.years import years
from sandbox.living import walk_in
from sandbox.model.happened import Again, Chosen, Done
from sandbox.pages.parts.year import in_words, with_days
from sandbox.pages.place import YEAR, Place
from sandbox.people.facts import fill
from sandbox.texts import text
from sandbox.ui import address, visit
from sandbox.ui.runtime import person
from sandbox.ui.told import tell


def enter(year_id: str) -> None:
    """To a year, as somebody with an own made-up person."""
    _here()
    address.go(Place(YEAR, subject=year_id))


def choose(year_id: str, matter: str, choice: str) -> None:
    """Does something about a matter that is open; nothing where another tab was first."""
    _here()
    walk = walk_in(years()[year_id], visit.current().history)
    one = walk.at(matter)
    found = next((it for it in one.matter.choices if it.id == choice), None) if one else None
    if one and one.outcome is None and found and not walk.over:
        visit.record(Chosen(year_id, matter, choice))
        facts = person(walk.year.persona, visit.current().code).facts
        tell(fill(found.says, with_days(one, facts)))
    address.go(Place(YEAR, subject=year_id))


def onward(year_id: str, stop: str) -> None:
    """To the next day on which something happens."""
    _here()
    visit.record(Done(year_id, stop))
    walk = walk_in(years()[year_id], visit.current().history)
    tell(text("jaar.dag", datum=in_words(walk.today)))
    address.go(Place(YEAR, subject=year_id))


def again(year_id: str) -> None:
    """The year from its first day; what was done before stays in the history."""
    _here()
    visit.record(Again(year_id))
    address.go(Place(YEAR, subject=year_id))


def _here() -> None:
    if not visit.current().code:
        visit.begin()
