"""What is proposed for the next lesson follows from how this one went."""

from __future__ import annotations

import pytest

from sandbox.model import Lesson
from sandbox.progress import Moment
from sandbox.progress.proposal import proposed
from tests.happening import history
from tests.progress.test_how_far_a_lesson_is import LESSON

TEN: Lesson = LESSON.model_copy(
    update={
        "ways": ("samen", "tips", "zelf", "proef"),
        "steps": tuple(LESSON.steps[0].model_copy(update={"id": f"s{at}"}) for at in range(10)),
    }
)


def moment(way: str, wrong: int, hints: int = 0) -> Moment:
    """All ten steps done: so many after a wrong answer, so many after a hint."""
    happened: list[str] = [f"way {way}", "started s0"]
    for at in range(10):
        happened += [f"wrong s{at} anders"] * (at < wrong)
        happened += [f"hint s{at}"] * (wrong <= at < wrong + hints)
        happened += [f"done s{at}"]
    return Moment(TEN, history(*happened, lesson=TEN.id))


@pytest.mark.parametrize(
    ("way", "wrong", "hints", "next_way", "why"),
    [
        ("samen", 0, 0, "tips", "sterk"),
        ("samen", 1, 1, "tips", "sterk"),
        ("samen", 2, 1, "samen", "ging"),
        ("samen", 6, 0, "samen", "lastig"),
        ("zelf", 3, 3, "tips", "lastig"),
        ("zelf", 0, 0, "proef", "sterk"),
        ("proef", 0, 0, "proef", "sterk"),
        ("tips", 0, 5, "tips", "ging"),
    ],
)
def test_the_way_that_is_proposed(
    way: str, wrong: int, hints: int, next_way: str, why: str
) -> None:
    found = proposed(moment(way, wrong, hints))
    assert (found.way, found.why) == (next_way, why)
