"""Materiaal: found by a teacher and from a lesson, open to everybody, to read and to keep."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sandbox.handouts import is_for_many, names_for, title_of
from sandbox.pages import page_at
from sandbox.pages.place import MATERIAL, TEACH, Place, href
from sandbox.pages.state import Tab
from sandbox.pieces import plain
from sandbox.texts import text
from tests.content import CATALOG
from tests.pages.visiting import state, visit

LESSON_ID = "eerste-aangifte"


def html(place: Place, tab: Tab | None = None) -> str:
    """All of a page as it goes to a browser."""
    here = state(place, tab=tab or Tab())
    _, layout = visit(here)
    return "".join(map(str, layout.segments))


def test_a_teacher_and_a_lesson_lead_to_it() -> None:
    assert text("uitdelen.materiaal.docent") in plain(page_at(state(Place(TEACH))).body)
    way = href(Place(MATERIAL, LESSON_ID)).replace("&", "&amp;")
    assert f'href="{way}"' in html(Place("manier", LESSON_ID))


@pytest.mark.parametrize("name", ["", LESSON_ID, "helpen-zonder-overnemen"])
def test_everything_there_is_can_be_kept_and_read(name: str) -> None:
    lesson = CATALOG.lessons.get(name)
    page = html(Place(MATERIAL, name))
    for handout in names_for(CATALOG, lesson):
        where = f"/materiaal/{name or 'alle'}/{handout}"
        assert f'href="{where}.pdf' in page
        assert f'href="{where}.txt' in page
        if not is_for_many(handout, lesson):
            read = page_at(state(Place(MATERIAL, name, subject=handout)))
            assert read.place is None
            assert read.region == MATERIAL
            assert len(plain(read.body)) > 200
        assert title_of(handout, lesson) in page


def test_from_all_material_one_gets_to_that_of_every_lesson_and_to_the_table() -> None:
    page = html(Place(MATERIAL))
    for lesson in CATALOG.listed:
        assert f"les={lesson.id}" in page
    assert 'href="/materiaal/alle/leerdoelen.csv"' in page


def test_the_number_and_the_letter_that_are_chosen_go_along() -> None:
    assert "werkblad.pdf?aantal=30&amp;serie=a" in html(Place(MATERIAL, LESSON_ID))
    chosen = {"materiaal_aantal": 7, "materiaal_serie": "c"}
    page = html(Place(MATERIAL, LESSON_ID), Tab(chosen=chosen.get))
    assert "werkblad.pdf?aantal=7&amp;serie=c" in page
    assert "antwoorden.pdf?aantal=7&amp;serie=c" in page


@pytest.mark.parametrize(
    "place",
    [
        Place(MATERIAL, "nergens"),
        Place(MATERIAL, LESSON_ID, subject="nergens"),
        Place(MATERIAL, LESSON_ID, subject="werkblad"),
        Place(MATERIAL, subject="lesplan-45"),
    ],
)
def test_what_is_not_there_is_not_found(place: Place) -> None:
    assert page_at(state(place)).title == page_at(state(Place("nergens"))).title


def test_who_is_in_none_of_the_roles_sees_it_too() -> None:
    nobody = replace(state(Place(MATERIAL, LESSON_ID), learner=""), roles=frozenset())
    assert page_at(nobody).title == text("uitdelen.materiaal.bij", les="Je eerste aangifte")
