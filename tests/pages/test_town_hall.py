"""Het gemeentehuis: every room can be walked to, and the plain list says what the drawing says."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

import pytest

from sandbox.files import PICTURES
from sandbox.finding.town_hall import counter_for, counters, reception, tickets
from sandbox.pages import page_at
from sandbox.pages.place import TOWN_HALL, Place, place_of
from sandbox.pages.town_hall import BOARD, MACHINE, WAITING, rooms
from sandbox.pieces import Box, Fold, Items, Kept, Link, Part, plain
from tests.content import CATALOG
from tests.pages.visiting import state

EVERY_SERVICE = [name for one in counters() for name in one.services]


def links(parts: tuple[Part, ...]) -> Iterator[Link]:
    for part in parts:
        match part:
            case Link():
                yield part
            case Box() | Kept() | Fold():
                yield from links(part.inside)
            case Items():
                for item in part.items:
                    yield from links(item)


def doors(place: Place) -> dict[str, Place]:
    """Where the links of a room lead, by their words."""
    body = page_at(state(place, learner="")).body
    return {one.words: place_of(dict(parse_qsl(urlsplit(one.to).query))) for one in links(body)}


def said(step: str, subject: str = "") -> str:
    return plain(page_at(state(Place(TOWN_HALL, step=step, subject=subject), learner="")).body)


def test_who_walks_through_every_door_sees_every_room_and_comes_nowhere_else() -> None:
    to_see, seen = [Place(TOWN_HALL)], set[Place]()
    while to_see:
        here = to_see.pop()
        if here not in seen:
            seen.add(here)
            to_see += [one for one in doors(here).values() if one.page == TOWN_HALL]
    assert seen == rooms()


@pytest.mark.parametrize("service", EVERY_SERVICE)
def test_a_number_from_the_machine_leads_past_the_screen_to_who_arranges_it(service: str) -> None:
    counter = counter_for(service)
    assert counter
    waits = doors(Place(TOWN_HALL, step=MACHINE))[counter.services[service]]
    assert (waits.step, waits.subject) == (WAITING, service)
    number = tickets(counter, service)[-1]
    assert number in said(WAITING, service)
    assert Place(TOWN_HALL, step=counter.id, subject=service) in doors(waits).values()
    at_the_counter = said(counter.id, service)
    assert number in at_the_counter
    assert counter.who in at_the_counter


def test_no_two_who_wait_have_the_same_number() -> None:
    given = [tickets(one, name)[-1] for one in counters() for name in one.services]
    assert len(set(given)) == len(given) == 16


def test_the_plain_list_says_who_sits_where_and_what_is_arranged_there() -> None:
    listed = said(BOARD)
    for one in counters():
        for words in (one.title, one.who, one.does, *one.services.values()):
            assert words in listed


def test_there_is_a_drawing_of_everybody_and_a_lesson_behind_every_name() -> None:
    for one in (reception(), *counters()):
        assert (PICTURES / f"{one.picture}.svg").is_file()
        assert set(one.lessons) <= CATALOG.lessons.keys()


def test_a_room_that_is_not_there_is_said_to_be_nowhere() -> None:
    assert said("kelder") == plain(page_at(state(Place("nergens"), learner="")).body)
