"""What goes wrong on the way through a lesson, for who wants that: `mishaps.yaml`.

Which mishap it is and where it comes was drawn when the lesson began and stands in the events, so
that it stays the same; without one a lesson is as its author wrote it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from sandbox.files import MISHAPS
from sandbox.model import Event, Lesson, Mishap, Mishaps
from sandbox.model.happened import MishapSet
from sandbox.quick_yaml import read_file

_made: dict[tuple[str, str, str], tuple[Lesson, Lesson]] = {}


@cache
def mishaps() -> tuple[Mishap, ...]:
    """All mishaps, read once."""
    return Mishaps.model_validate(read_file(MISHAPS)).mishaps


def mishaps_for(subject: str) -> tuple[Mishap, ...]:
    """Those that fit in the exam and the lessons of a module."""
    return tuple(mishap for mishap in mishaps() if subject in mishap.modules)


def find_mishap(step: str) -> Mishap | None:
    """The mishap with the first step of this id."""
    return next((mishap for mishap in mishaps() if mishap.step.id == step), None)


def is_of_mishap(step: str) -> bool:
    """Whether a step with this id is one of a mishap."""
    return any(one.id == step for mishap in mishaps() for one in mishap.steps)


def chosen(round_: Sequence[Event]) -> MishapSet | None:
    """What was drawn last for a round of a lesson; None when nothing goes wrong."""
    said = [event.what for event in round_ if isinstance(event.what, MishapSet)]
    return said[-1] if said and said[-1].mishap else None


def with_mishap(lesson: Lesson, drawn: MishapSet | None) -> Lesson:
    """The lesson with the steps of a mishap in its practice, made once; itself without one, or
    where the place or the mishap is there no more.
    """
    if drawn is None or any(step.id == drawn.mishap for step in lesson.practice):
        return lesson
    key = (lesson.id, drawn.mishap, drawn.after)
    written, made = _made.get(key, (None, lesson))
    if written is lesson:
        return made
    mishap = find_mishap(drawn.mishap)
    ids = [step.id for step in lesson.practice]
    if mishap is None or drawn.after not in ids:
        return lesson
    at = ids.index(drawn.after) + 1
    before, behind = lesson.practice[:at], lesson.practice[at:]
    steps = (step.model_copy(update={"part": before[-1].part}) for step in mishap.steps)
    made = lesson.model_copy(update={"practice": (*before, *steps, *behind)})
    _made[key] = (lesson, made)
    return made
