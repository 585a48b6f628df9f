"""The parts of a lesson, each named by the first step in it."""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.model import Lesson
from sandbox.progress import part_of


def parts(lesson: Lesson) -> Mapping[str, str]:
    """The first step of each part, by the title of the part, in order."""
    found: dict[str, str] = {}
    for step in lesson.steps:
        found.setdefault(part_of(step), step.id)
    return found


def part_at(lesson: Lesson, step: str) -> str:
    """The first step of the part in which a step is; "" for a step that is not there."""
    part = next((part_of(one) for one in lesson.steps if one.id == step), None)
    return parts(lesson)[part] if part is not None else ""
