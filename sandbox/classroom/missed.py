"""Questions that many in a class get wrong at first: of at least four pupils, of nobody alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from sandbox.classroom.feelings import TOGETHER
from sandbox.classroom.rows import Followed
from sandbox.model import Event, Lesson
from sandbox.model.happened import Done, Wrong

UNREADABLE = "onleesbaar"
"""A slip of the finger is no wrong answer."""
Asked = tuple[str, str]
"""A lesson and a step in it."""


def missed(pupils: Iterable[Followed], lessons: Sequence[Lesson]) -> tuple[Asked, ...]:
    """The steps at which at least `TOGETHER` pupils, and half of who tried, were wrong at first.

    Those that most got wrong come first.
    """
    tried: Counter[Asked] = Counter()
    wrong: Counter[Asked] = Counter()
    for pupil in pupils:
        for lesson in lessons:
            for step, right in _first_tries(pupil.history.of(lesson.id)).items():
                tried[lesson.id, step] += 1
                wrong[lesson.id, step] += not right
    found = [one for one, count in wrong.items() if count >= TOGETHER and 2 * count >= tried[one]]
    return tuple(sorted(found, key=lambda one: (-wrong[one], one)))


def _first_tries(events: Sequence[Event]) -> dict[str, bool]:
    """For each step that was tried whether the first answer was right."""
    first: dict[str, bool] = {}
    for event in events:
        match event.what:
            case Done(step=step):
                first.setdefault(step, True)
            case Wrong(step=step, mistake=mistake) if mistake != UNREADABLE:
                first.setdefault(step, False)
    return first
