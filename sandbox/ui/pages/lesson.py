"""A lesson at its place: the introduction, a step, or the end."""

from __future__ import annotations

from sandbox import progress
from sandbox.model import Event, Lesson
from sandbox.ui import presses, visit
from sandbox.ui.drawing import Drawing
from sandbox.ui.pages import finished, intro, missing, practise
from sandbox.ui.place import Place, go
from sandbox.ui.runtime import catalog


def show(d: Drawing, place: Place) -> None:
    """Draws the lesson of the address bar; a step that is not reached yet gives the current one."""
    lesson = catalog().lessons.get(place.lesson)
    events = visit.current().events
    if lesson is None:
        missing.show(d, place)
    elif not place.step or not progress.this_round(events, lesson.id):
        intro.show(d, place)
    else:
        _at_step(d, lesson, events, place.step)


def _at_step(d: Drawing, lesson: Lesson, events: tuple[Event, ...], asked: str) -> None:
    views = progress.step_views(events, lesson, asked)
    reachable = {view.id for view in views if view.reachable}
    current = progress.current_step(events, lesson)
    if current is None:
        reachable.add(presses.FINISHED)
    step = asked if asked in reachable else (current.id if current else presses.FINISHED)
    if step != asked:
        go(Place("les", lesson.id, step))
    if step == presses.FINISHED:
        finished.show(d, lesson)
    else:
        practise.show(d, lesson, step)
