"""From what pupils did to the teacher's overview: how far, who needs help now, what is hard."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

import pytest

from sandbox.classroom import pauses
from sandbox.classroom.lead import COMING, Lead
from sandbox.classroom.overview import Overview, overview
from sandbox.classroom.rows import Doing, Followed
from sandbox.model import Lesson
from sandbox.model.classes import Told
from sandbox.progress import STUCK_AFTER, History
from tests import happening
from tests.content import CATALOG, alone

LESSON = alone(CATALOG.lessons["eerste-aangifte"])
OTHER = CATALOG.lessons["echt-of-nep"]
STEPS = [step.id for step in LESSON.steps]
FIRST_PART = [step.id for step in LESSON.steps if step.part == "Inloggen"]
LATER = happening.FIRST + timedelta(minutes=60)
STUCK = ("wrong sms pincode",) * (STUCK_AFTER - 1) + ("wrong sms anders",)


def done(*steps: str) -> tuple[str, ...]:
    return tuple(f"done {step}" for step in steps)


PAUSES = pauses(CATALOG.lessons, CATALOG.services)


def look(
    pupils: Sequence[Followed],
    lessons: Sequence[Lesson],
    now: datetime,
    coming: Collection[str] = (),
) -> Overview:
    told = {seat: Told(seat, COMING, "", "") for seat in coming}
    return overview(pupils, lessons, now, PAUSES, Lead(told=told))


def follow(name: str, *words: str, lesson: Lesson = LESSON) -> Followed:
    events = happening.history(*words, lesson=lesson.id)
    return Followed(name, name, History().grown(events))


def just_after(*pupils: Followed, lessons: tuple[Lesson, ...] = (LESSON,)) -> Overview:
    """The class a moment after the last thing that anybody did."""
    ends = [one.history.events[-1].at for one in pupils if one.history.events]
    settled = timedelta(seconds=3)
    return look(pupils, lessons, max(ends, default=happening.FIRST) + settled)


CASES: tuple[tuple[tuple[str, ...], Doing, str | None], ...] = (
    ((), "new", "beginnen"),
    (("arrived",), "new", "beginnen"),
    (("started beginnen",), "working", "beginnen"),
    (("started beginnen", "done beginnen"), "working", "manier"),
    (("started beginnen", *done(*FIRST_PART[:3]), *STUCK[:-1]), "working", "sms"),
    (("started beginnen", *done(*FIRST_PART[:3]), *STUCK), "stuck", "sms"),
    (("started beginnen", *done(*FIRST_PART[:3]), *STUCK, "done sms"), "working", "gegevens"),
    (("started beginnen", "help beginnen"), "help", "beginnen"),
    (("started beginnen", "help beginnen", "done beginnen"), "working", "manier"),
    (("started beginnen", *done(*STEPS)), "done", None),
    (("started beginnen", *done(*STEPS), "again"), "working", "beginnen"),
)


@pytest.mark.parametrize(("words", "doing", "step"), CASES)
def test_what_somebody_is_doing_follows_from_what_happened(
    words: tuple[str, ...], doing: Doing, step: str | None
) -> None:
    (row,) = just_after(follow("a", *words)).rows
    assert (row.doing, row.step.id if row.step else None) == (doing, step)


def test_who_pressed_nothing_for_long_is_quiet_and_after_an_hour_away() -> None:
    pupil = follow("a", "started beginnen", "done beginnen")
    last = pupil.history.events[-1].at
    minutes = (0, 30, 70)
    found = [look([pupil], [LESSON], last + timedelta(minutes=late)) for late in minutes]
    assert [one.rows[0].doing for one in found] == ["working", "quiet", "away"]
    assert [bool(one.needy) for one in found] == [False, True, False]


def test_who_keeps_coming_back_without_doing_anything_is_lost() -> None:
    fro = ("hint beginnen", "hint manier")
    (row,) = just_after(follow("a", "started beginnen", "done beginnen", *fro * 4)).rows
    assert (row.doing, row.step) == ("lost", LESSON.steps[1])


def test_who_is_done_is_never_quiet() -> None:
    pupil = follow("a", *done(*STEPS))
    assert look([pupil], [LESSON], LATER + timedelta(days=1)).rows[0].doing == "done"


def test_parts_tell_what_is_done_where_somebody_is_and_where_stuck() -> None:
    stuck = follow("a", "started beginnen", *done(*FIRST_PART), *["wrong gegevens nee"] * 4)
    here = follow("b", "started beginnen", "done beginnen")
    none = follow("c")
    ready = follow("d", *done(*STEPS))
    found = just_after(stuck, here, none, ready)
    assert found.parts[:2] == ("Inloggen", "Je gegevens")
    rows = {row.seat: row.parts for row in found.rows}
    assert rows["a"] == ("done", "stuck", "open", "open", "open", "open")
    assert rows["b"] == ("here", "open", "open", "open", "open", "open")
    assert set(rows["c"]) == {"open"}
    assert set(rows["d"]) == {"done"}


def test_who_waits_longest_for_help_stands_first_and_then_who_is_silent() -> None:
    asked = follow("asked", "started beginnen", "done beginnen", "help manier")
    stuck = follow("stuck", "wrong beginnen uitstel", *["wrong beginnen uitstel"] * 4)
    silent = follow("silent", "started beginnen")
    busy = follow("busy", *["hint beginnen"] * 12)
    ready = follow("also-ready", *done(*STEPS))
    found = look([ready, busy, silent, stuck, asked], [LESSON], busy.history.events[-1].at)
    assert [row.seat for row in found.rows] == ["asked", "stuck", "silent", "also-ready", "busy"]
    assert [row.seat for row in found.needy] == ["asked", "stuck", "silent"]


def test_the_numbers_above_count_everybody_once() -> None:
    pupils = [
        follow("a", "help beginnen"),
        follow("b", *done(*STEPS)),
        follow("c", "started beginnen"),
        follow("d"),
    ]
    found = just_after(*pupils)
    assert found.count("help", "stuck") == 1
    assert found.count("done") == 1
    assert found.count("new") == 1
    assert len(found.rows) == 4
    assert found.far == 25


def test_the_hardest_step_is_where_most_had_trouble_with_the_mistake_made_most() -> None:
    netto = ("wrong loon-festival netto",) * 3
    pupils = [
        follow("a", *netto, "wrong loon-festival maandloon"),
        follow("b", *netto, "done loon-festival"),
        follow("c", *["wrong sms pincode"] * 9),
        follow("d", "wrong beginnen uitstel"),
    ]
    hardest = just_after(*pupils).hardest
    assert hardest
    assert (hardest.step.id, hardest.pupils, hardest.mistake, hardest.times) == (
        "loon-festival", 2, "netto", 6,
    )  # fmt: skip


def test_trouble_of_one_pupil_is_not_that_of_the_class() -> None:
    assert just_after(follow("a", *STUCK), follow("b")).hardest is None


def test_the_row_of_somebody_stuck_names_the_mistake_made_most() -> None:
    (row,) = just_after(follow("a", *done(*FIRST_PART[:3]), *STUCK)).rows
    assert (row.mistake, row.times) == ("pincode", 3)
    assert row.since == happening.FIRST + timedelta(minutes=6)


def test_of_more_lessons_the_columns_are_those_where_most_are() -> None:
    pupils = [
        follow("a", "started beginnen"),
        follow("b", f"done {OTHER.steps[0].id}", lesson=OTHER),
        follow("c", f"done {OTHER.steps[0].id}", lesson=OTHER),
    ]
    lessons = (LESSON, OTHER)
    found = just_after(*pupils, lessons=lessons)
    assert found.lesson is OTHER
    assert [row.lesson.id for row in found.rows] == [LESSON.id, OTHER.id, OTHER.id]


def test_who_is_done_with_one_lesson_is_at_the_begin_of_the_next() -> None:
    (row,) = just_after(follow("a", *done(*STEPS)), lessons=(LESSON, OTHER)).rows
    assert (row.lesson, row.step, row.doing) == (OTHER, OTHER.steps[0], "working")


def test_an_empty_class_has_an_overview_too() -> None:
    found = look([], [LESSON], LATER)
    assert (found.rows, found.far, found.hardest) == ((), 0, None)


def test_steps_that_a_lesson_no_longer_has_are_passed_over() -> None:
    gone = [follow(name, *["wrong weggehaald netto"] * 4) for name in "ab"]
    found = just_after(*gone)
    assert found.hardest is None
    assert {row.doing for row in found.rows} == {"working"}


def test_who_knows_that_the_teacher_comes_stands_after_who_does_not() -> None:
    first, second = follow("a", "help beginnen"), follow("b", "hint beginnen", "help beginnen")
    now = second.history.events[-1].at
    found = [look([first, second], [LESSON], now, coming) for coming in ((), ("a",))]
    assert [[row.seat for row in one.rows] for one in found] == [["a", "b"], ["b", "a"]]


def test_who_waits_before_a_closed_part_is_not_silent_and_not_lost() -> None:
    part = Lead(closed=frozenset({(LESSON.id, FIRST_PART[0])}))
    silent = follow("a", "started beginnen")
    asked = follow("b", "started beginnen", "help beginnen")
    further = follow("c", "started beginnen", *done(*FIRST_PART))
    pupils, now = [silent, asked, further], silent.history.events[-1].at + timedelta(minutes=30)
    before = {row.seat: row.doing for row in look(pupils, [LESSON], now).rows}
    found = overview(pupils, [LESSON], now, PAUSES, part)
    assert before == {"a": "quiet", "b": "help", "c": "quiet"}
    assert {row.seat: row.doing for row in found.rows} == {"a": "waits", "b": "help", "c": "quiet"}


def test_who_begins_a_step_anew_is_not_stuck_at_it_any_more() -> None:
    (row,) = just_after(follow("a", *done(*FIRST_PART[:3]), *STUCK, "step-reset sms")).rows
    assert (row.doing, row.times) == ("working", 0)
    again = ("step-reset sms", "step-reset-undone sms")
    (row,) = just_after(follow("a", *done(*FIRST_PART[:3]), *STUCK, *again)).rows
    assert (row.doing, row.times) == ("stuck", 3)
