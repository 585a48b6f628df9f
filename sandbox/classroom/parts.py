"""The parts of a lesson, each named by the first step in it."""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.model import Lesson


def parts(lesson: Lesson) -> Mapping[str, str]:
    """The first step of each part, by the title of the part, in order."""
    found: dict[str, str] = {}
    for step in lesson.steps:
        found.setdefault(step.part, step.id)
    return found


def part_at(lesson: Lesson, step: str) -> str:
    """The first step of the part in which a step is; "" for a step that is not there."""
    part = next((one.part for one in lesson.steps if one.id == step), None)
    return parts(lesson)[part] if part is not None else ""
