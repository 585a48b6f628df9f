"""Five parts of a lesson: what may be passed by, where one may go, and what was done before."""

from __future__ import annotations

import pytest

from sandbox import progress
from sandbox.model import Around, Lesson, Step, Yours
from sandbox.progress import Moment
from tests.happening import history
from tests.progress.test_how_far_a_lesson_is import LESSON

ONE = LESSON.practice[0]


def named(*ids: str) -> tuple[Step, ...]:
    return tuple(ONE.model_copy(update={"id": name, "then": type(ONE.then)()}) for name in ids)


WHOLE: Lesson = LESSON.model_copy(
    update={
        "practice": named("een", "twee"),
        "around": Around.model_construct(
            why=named("waarom"), look=named("kijk", "denk"), recall=named("nog", "meer"),
            yours=Yours(week=("Doe iets.",)),
        ),
    }
)  # fmt: skip
BEGUN = "started waarom"


def moment(*words: str) -> Moment:
    return Moment(WHOLE, history(*words, lesson=WHOLE.id))


WAYS_THROUGH = [
    # what was done, the step to do now, how the lesson stands
    ((), "waarom", "not_started"),
    ((BEGUN, "done waarom", "done kijk"), "denk", "started"),
    ((BEGUN, "done een"), "twee", "started"),  # why and look were passed by
    ((BEGUN, "done een", "done twee"), "nog", "started"),
    ((BEGUN, "done nog", "done meer"), "een", "started"),  # the practice is never passed by
    ((BEGUN, "done een", "done twee", "done nog", "done meer"), None, "done"),
    (("started een", "done een"), "twee", "started"),  # begun when there was practice alone
    (("started een", "done een", "done twee"), None, "done"),
    (("started een", "done een", "done twee", "again", BEGUN), "waarom", "started"),
]


@pytest.mark.parametrize(("words", "now", "status"), WAYS_THROUGH)
def test_what_is_to_be_done_now(words: tuple[str, ...], now: str | None, status: str) -> None:
    at = moment(*words)
    assert (at.current.id if at.current else None) == now
    assert progress.status(at) == status


def test_a_part_can_be_skipped_forward_and_back() -> None:
    assert progress.reachable(moment(BEGUN)) == {"waarom", "kijk", "een", "nog"}
    assert progress.reachable(moment(BEGUN, "done een")) >= {
        "waarom",
        "kijk",
        "denk",
        "een",
        "twee",
    }


def test_the_way_through_says_where_to_go_and_how_long_it_takes() -> None:
    parts = progress.way_through(moment(BEGUN, "done waarom", "done kijk"))
    found = [(part.name, part.step, part.done) for part in parts]
    assert found == [
        ("why", "waarom", True), ("look", "denk", False), ("do", "een", False),
        ("recall", "nog", False), ("yours", "", False),
    ]  # fmt: skip
    assert [part.minutes for part in parts] == [1, 1, WHOLE.minutes, 1, 1]
    assert progress.minutes_of(WHOLE) == sum(part.minutes for part in parts)


def test_a_lesson_of_practice_alone_has_no_parts_to_show() -> None:
    assert progress.way_through(Moment(LESSON, ())) == ()
    assert progress.minutes_of(LESSON) == LESSON.minutes


def test_in_a_long_lesson_each_part_of_the_practice_can_be_done_alone() -> None:
    steps = tuple(
        step.model_copy(update={"part": f"Deel {at // 8}"})
        for at, step in enumerate(named(*(f"s{at}" for at in range(16))))
    )
    long: Lesson = LESSON.model_copy(update={"practice": steps})
    short: Lesson = LESSON.model_copy(update={"practice": steps[2:]})
    assert progress.reachable(Moment(long, ())) == {"s0", "s8"}
    assert progress.reachable(Moment(short, ())) == {"s2"}
