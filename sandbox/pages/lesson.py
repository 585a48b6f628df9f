"""A lesson at its place: the introduction, a step, or the end."""

from __future__ import annotations

from dataclasses import replace

from sandbox import progress
from sandbox.model import Lesson
from sandbox.pages import closed_part, finished, intro, missing, practise
from sandbox.pages.page import Door, Page
from sandbox.pages.parts import other_side
from sandbox.pages.place import FINISHED, LESSON, Place
from sandbox.pages.state import State


def show(state: State) -> Page:
    """The lesson of the address bar; a step that is not reached yet gives the current one."""
    lesson = state.lesson
    if lesson is None:
        return missing.show(state)
    if not state.place.step or not state.moment(lesson).round:
        return intro.show(state)
    step = reached(state, lesson)
    back = state.place.back if step == state.place.step else ""
    return replace(_at(state, lesson, step), place=Place(LESSON, lesson.id, step, back))


def _at(state: State, lesson: Lesson, step: str) -> Page:
    if step == FINISHED:
        return finished.show(state, lesson)
    if closed_part.holds(state, lesson, step):
        return closed_part.show(state, lesson, step)
    if state.pair and other_side.waits(state, lesson, step):
        return other_side.waiting(state, lesson, step, state.pair)
    page = practise.show(state, lesson, step)
    said = other_side.changed(state, lesson)
    return replace(page, body=(page.body[0], *said, *page.body[1:])) if said else page


def reached(state: State, lesson: Lesson) -> str:
    """The step that was asked, when it may be gone to; else the one to do now, or the end."""
    moment = state.moment(lesson)
    views = progress.step_views(moment, state.place.step)
    reachable = {view.id for view in views if view.reachable}
    current = moment.current
    now = current.id if current else FINISHED
    practised = moment.done.issuperset(step.id for step in moment.lesson.practice)
    ends = {FINISHED} if practised else set()
    return state.place.step if state.place.step in reachable | ends | {now} else now


PAGE = Door(LESSON, show)
