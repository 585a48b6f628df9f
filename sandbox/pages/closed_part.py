"""A part of the lesson that the teacher opens later: a calm sentence, and it goes on by itself."""

from __future__ import annotations

from sandbox.model import Lesson
from sandbox.pages.page import Page
from sandbox.pages.parts.frame import page_top
from sandbox.pages.parts.steps import STEPS, folded
from sandbox.pages.place import JOIN, Place, go
from sandbox.pages.state import State
from sandbox.pieces import Button, Region, Text
from sandbox.practice.derived import facts_now
from sandbox.practice.scene import steps_named
from sandbox.progress import part_of
from sandbox.texts import text


def holds(state: State, lesson: Lesson, step_id: str) -> bool:
    """Whether this pupil waits before a step until the teacher opens its part."""
    mine = state.mine
    return bool(mine and mine.me and mine.lead.holds(state.moment(lesson), step_id))


def show(state: State, lesson: Lesson, step_id: str) -> Page:
    """What a pupil sees meanwhile: nothing of the step."""
    moment, who = state.moment(lesson), state.person(lesson)
    views = steps_named(moment, facts_now(state.catalog.services, moment, who), "")
    part = next(part_of(step) for step in moment.lesson.steps if step.id == step_id)
    title = text("overzicht.dicht.titel")
    said = text("overzicht.dicht.zin", deel=part)
    body = (
        page_top(title),
        Text(said, explained=False),
        Text(text("overzicht.dicht.vanzelf")),
        Region(STEPS, (folded(views),)),
        Button(text("klas.naar_klas"), "dicht_klas", go(Place(JOIN))),
    )
    return Page(
        title,
        None,
        body,
        "dicht",
        subtitle=text("titel.les", les=lesson.title),
        token=f"dicht/{lesson.id}/{step_id}",
        announce=title,
    )
