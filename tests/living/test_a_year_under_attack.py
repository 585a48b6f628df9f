"""A year takes whatever stands in a history or an address: what cannot be does nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random

import pytest

from sandbox.finding.years import years
from sandbox.living import look_back, walk
from sandbox.model import Event, Happened
from sandbox.model.happened import Chosen, Done
from sandbox.model.years import Year
from sandbox.pages import page_at
from sandbox.pages.place import LIFE, YEAR, YEAR_TALK, Place
from sandbox.people import make_person
from sandbox.texts import text
from tests.content import CATALOG
from tests.pages.visiting import state

NOW = datetime(2026, 11, 28, tzinfo=UTC)
PRESSES = 60
ODD = ("", "nergens", "dag-0", "dag-999", "../..", "<script>", "{naam}", "\u202e", "x" * 9999)
each_year = pytest.mark.parametrize("year", years().values(), ids=lambda one: one.id)


def at_random(year: Year, seed: int) -> list[Event]:
    """Presses of pages that are older, of somebody else, and of nobody."""
    chance = Random(seed)
    names = [one.id for one in year.matters]
    choices = [choice.id for one in year.matters for choice in one.choices]
    said: list[Happened] = []
    for _ in range(PRESSES):
        stop = chance.choice([f"dag-{chance.randrange(40)}", *ODD])
        chosen: Happened = Chosen(
            year.id, chance.choice([*names, *ODD]), chance.choice([*choices, *ODD])
        )
        done: Happened = Done(year.id, stop)
        said += [chance.choice((done, chosen))] * chance.choice((1, 1, 2))
    return [Event(NOW, "x", one) for one in said]


@each_year
def test_any_presses_at_all_leave_a_year_that_can_be_walked_on(year: Year) -> None:
    facts = make_person(CATALOG.archetypes[year.persona], "x").facts
    for seed in range(20):
        events = at_random(year, seed)
        now = walk(year, events)
        assert year.starts <= now.today <= year.ends
        assert len({one.matter.id for one in now.came}) == len(now.came)
        while not now.over:
            events.append(Event(NOW, "x", Done(year.id, now.next_stop)))
            now = walk(year, events)
        assert look_back(now, facts).open == ()


@each_year
def test_a_press_after_the_end_changes_nothing(year: Year) -> None:
    events: list[Event] = []
    now = walk(year, events)
    while not now.over:
        events.append(Event(NOW, "x", Done(year.id, now.next_stop)))
        now = walk(year, events)
    after = walk(year, [*events, Event(NOW, "x", Done(year.id, now.next_stop))])
    assert (after.today, after.came) == (now.today, now.came)


@pytest.mark.parametrize("page", [YEAR, YEAR_TALK, LIFE])
@pytest.mark.parametrize("odd", ODD[1:])
def test_an_address_that_cannot_be_leads_to_no_page(page: str, odd: str) -> None:
    assert page_at(state(Place(page, subject=odd))).title == text("titel.niet_gevonden")


@each_year
def test_a_letter_that_did_not_come_cannot_be_opened_by_its_address(year: Year) -> None:
    came = {one.matter.id for one in walk(year, ()).came}
    for name in {one.id for one in year.matters} - came | set(ODD[1:]):
        at = Place(YEAR, step=name, subject=year.id)
        assert page_at(state(at)).title == text("titel.niet_gevonden")
