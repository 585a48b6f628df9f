"""How sure a class felt before and after a lesson: of all together, of nobody alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sandbox.classroom.rows import Followed
from sandbox.model import Event, Lesson
from sandbox.model.happened import Felt
from sandbox.progress.confidence import AFTER, LEVELS, growth

TOGETHER = 4
"""Answers that are told at once: of fewer, or of one more, it could be seen whose they are."""


@dataclass(frozen=True, slots=True)
class Feelings:
    """How many felt how sure, by level, before and after; of who said both, until `last`."""

    lesson: Lesson
    before: tuple[int, ...]
    after: tuple[int, ...]
    last: datetime

    @property
    def pupils(self) -> int:
        """How many said both."""
        return sum(self.before)


def feelings(pupils: Sequence[Followed], lessons: Sequence[Lesson]) -> tuple[Feelings, ...]:
    """The lessons of which enough pupils said it, in groups of `TOGETHER` as they came in."""
    found = (_of(pupils, lesson) for lesson in lessons)
    return tuple(one for one in found if one)


def _of(pupils: Sequence[Followed], lesson: Lesson) -> Feelings | None:
    said = sorted(
        (said_at, pupil.seat, grown.before, grown.after)
        for pupil in pupils
        if (grown := growth(pupil.history.events, lesson.id)).whole
        and (said_at := _last(pupil.history.events, lesson.id))
    )
    told = said[: len(said) - len(said) % TOGETHER]
    if not told:
        return None
    before, after = Counter(one[2] for one in told), Counter(one[3] for one in told)
    return Feelings(lesson, _by_level(before), _by_level(after), told[-1][0])


def _by_level(counted: Counter[str]) -> tuple[int, ...]:
    return tuple(counted[level] for level in LEVELS)


def _last(events: Sequence[Event], about: str) -> datetime | None:
    """When it was first said afterwards: what is changed later changes nobody's group."""
    return next(
        (
            event.at
            for event in events
            if isinstance(event.what, Felt)
            and (event.what.about, event.what.when) == (about, AFTER)
        ),
        None,
    )
