"""Waarom dit besluit? is one press away from where a letter lies, and leads back there."""

from __future__ import annotations

import pytest

from sandbox.finding.years import years
from sandbox.living import walk_in
from sandbox.model import Happened
from sandbox.model.happened import Done
from sandbox.pages.place import LESSON, WHY, YEAR, Place, go, href
from sandbox.pieces import Button, Layout
from sandbox.texts import text
from tests.pages.visiting import happened, state, upto, visit
from tests.pieces.test_pieces import html_of

LESSON_ID, STEP, LETTER = "zorgtoeslag", "brief", "voorschot"
DONE: tuple[Happened, ...] = upto(LESSON_ID, STEP)


def html(shown: Layout) -> str:
    return html_of(shown.segments).replace("&amp;", "&")


def why(back: str = "") -> Place:
    return Place(WHY, LESSON_ID, STEP, back, LETTER)


@pytest.mark.parametrize(
    ("place", "way"),
    [(Place(LESSON, LESSON_ID, STEP), why()), (Place("post", LESSON_ID, STEP), why("post"))],
)
def test_where_the_letter_lies_one_can_go_and_read_why(place: Place, way: Place) -> None:
    _, shown = visit(state(place, *DONE))
    assert f'href="{href(way)}"' in html(shown)


@pytest.mark.parametrize(
    ("back", "to"),
    [("", Place(LESSON, LESSON_ID, STEP)), ("post", Place("post", LESSON_ID, STEP)),
     ("elders", Place(LESSON, LESSON_ID, STEP))],
)  # fmt: skip
def test_one_comes_back_where_one_was(back: str, to: Place) -> None:
    page, _ = visit(state(why(back), *DONE))
    assert isinstance(page.body[-1], Button)
    assert page.body[-1].press == go(to)


def test_it_tells_the_rule_the_data_the_sum_and_how_to_object() -> None:
    page, shown = visit(state(why(), *DONE))
    said = html(shown)
    assert page.title == text("waarom.titel")
    for key in ("regel", "gegevens", "som", "oneens", "schrijf"):
        assert text(f"waarom.{key}") in said
    assert f'href="{href(Place(LESSON, "bezwaarbrief"))}"' in said


def test_in_the_lesson_about_objecting_no_way_leads_to_itself() -> None:
    done = upto("bezwaarbrief", "besluit")
    _, shown = visit(state(Place(WHY, "bezwaarbrief", "besluit", subject="besluit"), *done))
    assert text("waarom.oneens") in html(shown)
    assert f'href="{href(Place(LESSON, "bezwaarbrief"))}"' not in html(shown)


@pytest.mark.parametrize(
    "place",
    [
        Place(WHY),
        Place(WHY, LESSON_ID),
        Place(WHY, LESSON_ID, STEP, subject="x" * 5000),
        Place(WHY, LESSON_ID, STEP, subject="../voorschot"),
        Place(WHY, "nergens", STEP, subject=LETTER),
        Place(WHY, subject="jaar-mees"),
        Place(WHY, step="boete", subject="nergens"),
    ],
)
def test_an_address_that_leads_nowhere_says_so(place: Place) -> None:
    page, _ = visit(state(place, *DONE))
    assert page.title == text("titel.niet_gevonden")


def test_a_letter_that_did_not_come_yet_is_not_told() -> None:
    page, _ = visit(state(why(), *upto(LESSON_ID, "wachten")))
    assert page.title == text("titel.niet_gevonden")


def with_the_fine() -> tuple[Happened, ...]:
    """What leads to the day on which the fine of the year lies there."""
    year, done = years()["jaar-mees"], list[Happened]()
    while (now := walk_in(year, happened(*done))).at("boete") is None:
        done.append(Done(year.id, now.next_stop))
    return tuple(done)


def test_a_letter_of_a_year_says_why_and_one_comes_back_to_it() -> None:
    letter = Place(YEAR, step="boete", subject="jaar-mees")
    way = Place(WHY, step="boete", back=YEAR, subject="jaar-mees")
    _, shown = visit(state(letter, *with_the_fine()))
    assert f'href="{href(way)}"' in html(shown)
    page, shown = visit(state(way, *with_the_fine()))
    assert page.title == text("waarom.titel")
    assert isinstance(page.body[-1], Button)
    assert page.body[-1].press == go(letter)


def test_a_letter_of_a_year_that_did_not_come_yet_is_not_told() -> None:
    page, _ = visit(state(Place(WHY, step="boete", back=YEAR, subject="jaar-mees")))
    assert page.title == text("titel.niet_gevonden")
