"""Questions of lessons done 1, 3, 7 and 21 real days ago come back, about somebody else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from sandbox.model import Around, Event, Fact, Happened, Lesson
from sandbox.model.happened import Done, Refreshed, Started
from sandbox.people.cases import case_of
from sandbox.people.facts import Facts
from sandbox.progress import History
from sandbox.progress.refreshing import MOST, asked_again, to_refresh
from tests.progress.test_parts_of_a_lesson import WHOLE, named

FIRST = datetime(2026, 9, 1, 10, tzinfo=UTC)
DAY = FIRST.date()


def lesson(name: str, *recall: str) -> Lesson:
    around = Around.model_construct(recall=named(*(recall or ("nog", "meer"))))
    return WHOLE.model_copy(update={"id": name, "around": around})


def done(one: Lesson, day: int = 0, left_out: str = "") -> list[Event]:
    """All steps of a lesson, so many days after the first one."""
    what: list[Happened] = [Started(one.id, one.steps[0].id)]
    what += [Done(one.id, step.id) for step in one.steps if step.id != left_out]
    return [Event(FIRST + timedelta(days=day), "appel", each) for each in what]


def refreshed(one: Lesson, step: str, day: int) -> Event:
    return Event(FIRST + timedelta(days=day), "appel", Refreshed(one.id, step))


def asked(events: list[Event], day: int, *lessons: Lesson) -> list[tuple[str, str, int]]:
    history = History().grown(events)
    found = to_refresh(history, lessons, DAY + timedelta(days=day))
    return [(due.lesson.id, due.step, due.turn) for due in found]


ONE = lesson("een")


@pytest.mark.parametrize(
    ("day", "answered_on", "comes"),
    [
        (0, None, False), (1, None, True), (2, None, True), (30, None, True),
        (2, 1, False), (3, 1, True), (5, 3, False), (7, 3, True), (20, 7, False), (21, 7, True),
        (22, 21, False), (90, 21, False),
    ],
)  # fmt: skip
def test_on_which_days_a_lesson_comes_back(day: int, answered_on: int | None, comes: bool) -> None:
    before = [refreshed(ONE, "nog", answered_on)] if answered_on is not None else []
    assert bool(asked([*done(ONE), *before], day, ONE)) is comes


def test_only_a_lesson_that_was_finished_and_asks_something() -> None:
    without = WHOLE.model_copy(update={"id": "kaal", "around": Around()})
    assert asked(done(ONE, left_out="meer"), 1, ONE) == []
    assert asked(done(without), 1, without) == []
    assert asked([], 1, ONE) == []


def test_what_is_answered_today_is_not_asked_again_and_the_rest_still_is() -> None:
    assert asked(done(ONE), 1, ONE) == [("een", "nog", 1), ("een", "meer", 1)]
    assert asked([*done(ONE), refreshed(ONE, "nog", 1)], 1, ONE) == [("een", "meer", 1)]
    both = [refreshed(ONE, "nog", 1), refreshed(ONE, "meer", 1)]
    assert asked([*done(ONE), *both], 1, ONE) == []
    assert asked([*done(ONE), both[0]], 3, ONE) == [("een", "meer", 1), ("een", "nog", 2)]


def test_lessons_take_turns_and_it_takes_three_minutes() -> None:
    many = [lesson(name, "a", "b", "c") for name in ("een", "twee")]
    events = [*done(many[1], 0), *done(many[0], 2)]
    found = asked(events, 5, *many)
    assert len(found) == MOST
    assert [name for name, _, _ in found] == ["twee", "een", "twee", "een", "twee"]


def test_each_time_it_is_another_case() -> None:
    step = ONE.around.recall[0].model_copy(
        update={"cases": ({"wie": "A"}, {"wie": "B"}, {"wie": "C"})}
    )
    facts: Facts = {"bsn": Fact("bsn", "999900006")}
    turns = [case_of(step, facts, turn)["wie"] for turn in range(6)]
    assert sorted(turns[:3]) == ["A", "B", "C"]
    assert turns[3:] == turns[:3]
    moment = History().grown(done(ONE)).moment(ONE)
    assert [asked_again(moment, turn).round_number for turn in (1, 2)] == [2, 3]


def hard(events: list[Event], day: int, *missed: tuple[str, str]) -> list[tuple[str, str, bool]]:
    history = History().grown(events)
    found = to_refresh(history, [ONE], DAY + timedelta(days=day), lambda: missed)
    return [(due.lesson.id, due.step, due.hard) for due in found]


@pytest.mark.parametrize(
    ("day", "answered_on", "first"),
    [(0, None, False), (1, None, True), (2, None, True), (4, 2, False), (4, None, True)],
)
def test_what_many_in_the_class_missed_comes_first_until_it_is_answered(
    day: int, answered_on: int | None, first: bool
) -> None:
    before = [refreshed(ONE, "meer", answered_on)] if answered_on is not None else []
    found = hard([*done(ONE), *before], day, ("een", "meer"))
    assert (("een", "meer", True) in found[:1]) is first
    assert len({step for _, step, _ in found}) == len(found)


@pytest.mark.parametrize("place", [("een", "weg"), ("weg", "meer"), ("een", ONE.steps[0].id)])
def test_what_is_no_question_of_a_lesson_that_was_done_never_comes(place: tuple[str, str]) -> None:
    assert not any(one[2] for one in hard(done(ONE), 1, place))


def test_what_the_class_did_is_not_asked_of_who_did_nothing_before_today() -> None:
    def missed() -> list[tuple[str, str]]:
        raise AssertionError("nobody needs to look")

    assert to_refresh(History().grown(done(ONE)), [ONE], DAY, missed) == ()
