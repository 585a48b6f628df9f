"""A life: a made-up person, the day on which it begins, and a plan of what comes after what.

A lesson is one plan, of one part. A year in which several organisations want something is another:
its parts come after each other, and all of them bring their letters to one mailbox.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sandbox.model import Lesson, Step


@dataclass(frozen=True, slots=True)
class Part:
    """A run of steps in a plan; events name it as their lesson.

    It begins when the part before it is done, and not before the day `not_before`. `post` are the
    letters ("service/letter") that lie there then.
    """

    id: str
    steps: tuple[Step, ...]
    post: tuple[str, ...] = ()
    not_before: date | None = None


@dataclass(frozen=True, slots=True)
class Life:
    """Whose life it is (the id of an archetype), the first simulated day, and the plan."""

    persona: str
    starts: date
    plan: tuple[Part, ...]


def life_of(lesson: Lesson) -> Life:
    """The life in which a lesson is all there is."""
    part = Part(lesson.id, lesson.steps, lesson.post)
    return Life(lesson.persona, lesson.starts, (part,))
