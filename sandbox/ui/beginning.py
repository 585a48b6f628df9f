"""Into a lesson: begun or gone on with, in a way of practising."""

from __future__ import annotations

from sandbox.model import Way
from sandbox.model.happened import Started, WayChosen
from sandbox.pages.place import FINISHED, LESSON, Place
from sandbox.ui import address, visit
from sandbox.ui.runtime import catalog


def begin(lesson_id: str, asked: str) -> None:
    """Begins or resumes a lesson; a way that it does not know is its first one."""
    lesson = catalog().lessons[lesson_id]
    chosen: Way = next((way for way in lesson.ways if way == asked), lesson.ways[0])
    if not visit.current().code:
        visit.begin()
    if not visit.moment(lesson).round:
        visit.record(Started(lesson_id, lesson.steps[0].id))
    if visit.moment(lesson).way != chosen:
        visit.record(WayChosen(lesson_id, chosen))
    resume(lesson_id)


def resume(lesson_id: str) -> None:
    """Goes to the first step that is not done, or to the end."""
    lesson = catalog().lessons[lesson_id]
    step = visit.moment(lesson).current
    address.go(Place(LESSON, lesson_id, step.id if step else FINISHED))
