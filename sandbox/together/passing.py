"""What passes over between two sides, and what one waits for."""

from __future__ import annotations

from collections.abc import Container

from sandbox.model import Happened, Lesson
from sandbox.model.together import END, Passed
from sandbox.together.pair import Pair


def waits_for(lesson: Lesson, step: str, pair: Pair, learner: str) -> str:
    """The step of the other that this step waits for now; "" when it need not wait."""
    if not pair.together or lesson.together is None:
        return ""
    awaited = lesson.together.waits.get(step, "")
    return "" if awaited in pair.by_other(learner) else awaited


def arrived(lesson: Lesson, step: str, pair: Pair, learner: str) -> bool:
    """Whether what this step waits for came from the other: then it is done by itself."""
    if not pair.together or lesson.together is None:
        return False
    return lesson.together.waits.get(step) in pair.by_other(learner)


def to_pass(
    lesson: Lesson, other: Lesson, done: Container[str], pair: Pair, learner: str
) -> tuple[Happened, ...]:
    """What the other is to be told of what this learner did, and was not told yet."""
    awaited = other.together.waits.values() if other.together else ()
    steps = [step for step in dict.fromkeys(awaited) if step in done]
    ended = [END] if all(step.id in done for step in lesson.steps) else []
    told = pair.passed.get(learner, frozenset())
    return tuple(Passed(step) for step in (*steps, *ended) if step not in told)
