"""The content of the program as the tests read it: once for all of them."""

from __future__ import annotations

from sandbox.model import Lesson
from sandbox.model.lessons import Around
from sandbox.ui import runtime

CATALOG = runtime.catalog()
"""All lessons, services and people; what is faulty in it is told by the check."""
LESSONS = tuple(CATALOG.lessons)
WALKS = tuple((lesson.id, way) for lesson in CATALOG.lessons.values() for way in lesson.ways)
"""Every lesson in every way it may be practised: (lesson id, way)."""


def alone(lesson: Lesson) -> Lesson:
    """The lesson with its practice only, without what stands around it."""
    practice = lesson.model_copy(update={"around": Around()})
    practice.__dict__.pop("steps", None)
    return practice
