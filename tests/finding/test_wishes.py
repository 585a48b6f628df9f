"""What visitors of a help desk want, and the lessons that fit."""

from __future__ import annotations

from sandbox.files import ASSETS, HELPDESK
from sandbox.finding import wishes
from sandbox.quick_yaml import read_file
from tests.content import CATALOG

WANTED = {"digid", "brief", "belasting", "nepbericht"}


def test_for_what_visitors_want_most_there_are_lessons() -> None:
    found = {wish.id: wish for wish in wishes(CATALOG.lessons)}
    assert found.keys() >= WANTED
    assert all(wish.lessons for wish in found.values())


def test_every_lesson_that_is_named_is_there_once_and_every_picture_too() -> None:
    named = [name for said in read_file(HELPDESK).values() for name in said["lessons"]]
    assert sorted(set(named) - CATALOG.lessons.keys()) == []
    assert len(named) == len(set(named))
    for wish in wishes(CATALOG.lessons):
        assert (ASSETS / "pictures" / f"{wish.picture}.svg").is_file()


def test_a_wish_begins_with_an_easy_lesson() -> None:
    assert {wish.lessons[0].level for wish in wishes(CATALOG.lessons) if wish.id in WANTED} == {1}


def test_where_an_operator_has_other_lessons_only_wishes_that_can_be_met_stand_there() -> None:
    some = {"op-tijd": CATALOG.lessons["op-tijd"]}
    (wish,) = wishes(some)
    assert (wish.id, wish.lessons) == ("brief", (CATALOG.lessons["op-tijd"],))
    assert wishes({}) == ()
