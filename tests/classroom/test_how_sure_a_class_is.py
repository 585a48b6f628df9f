"""How sure a class felt is told of all together: never of one, also not by looking twice."""

from __future__ import annotations

import json

import pytest

from sandbox.classroom.exporting import feeling_rows
from sandbox.classroom.feelings import TOGETHER, feelings
from sandbox.classroom.rows import Followed
from sandbox.classroom.statements import RESPONDED, statements
from tests.classroom.pupils import LESSON, pupil
from tests.content import CATALOG

LESSONS = [CATALOG.lessons[LESSON], CATALOG.lessons["digid-app"]]


def said(seat: int, before: str, after: str, late: int = 0) -> Followed:
    """A pupil who said it before and after, so many minutes later than others."""
    begun = ["started brief", f"felt {LESSON} doen {before} voor"]
    waited = ["hint brief"] * late
    return pupil(str(seat), *begun, *waited, *([f"felt {LESSON} doen {after} na"] if after else []))


FOUR = [said(1, "1", "3"), said(2, "2", "3"), said(3, "2", "5"), said(4, "4", "4")]


def test_of_four_it_is_told_how_many_were_how_sure() -> None:
    (found,) = feelings(FOUR, LESSONS)
    assert found.lesson is LESSONS[0]
    assert (found.before, found.after) == ((1, 2, 0, 1, 0), (0, 0, 2, 1, 1))


@pytest.mark.parametrize("few", [FOUR[:3], [*FOUR[:3], said(4, "4", "")], []])
def test_of_fewer_than_four_who_said_both_nothing_is_told(few: list[Followed]) -> None:
    assert TOGETHER == 4
    assert feelings(few, LESSONS) == ()


def test_who_comes_after_changes_nothing_until_there_are_four_more() -> None:
    first = feelings(FOUR, LESSONS)
    more = [said(seat, "5", "5", late=seat) for seat in range(5, 9)]
    for count in (1, 2, 3):
        assert feelings([*more[:count], *FOUR], LESSONS) == first
    (found,) = feelings([*more, *FOUR], LESSONS)
    assert found.pupils == 8


def test_files_hold_the_class_and_no_pupil() -> None:
    table = feeling_rows(feelings(FOUR, LESSONS))
    assert [row[1:] for row in table[1:]] == [
        ("Voor de les", 1, 2, 0, 1, 0),
        ("Na de les", 0, 0, 2, 1, 1),
    ]
    told = [one for one in statements("abc", FOUR, LESSONS) if one["verb"]["id"] == RESPONDED]
    others = {one["actor"]["account"]["name"] for one in statements("abc", FOUR, LESSONS[1:])}
    (one,) = told
    pupils = {
        each["actor"]["account"]["name"]
        for each in statements("abc", FOUR, LESSONS)
        if each is not one and each["verb"]["id"] != RESPONDED
    }
    assert one["actor"]["account"]["name"] not in pupils
    assert [*one["result"]["extensions"].values()] == [[1, 2, 0, 1, 0], [0, 0, 2, 1, 1]]
    assert others == set()
    assert "abc" not in json.dumps(told)
