"""The step that somebody is at: its scene, worked out once as long as it holds, and whether it
may be done.
"""

from __future__ import annotations

from sandbox.model import Lesson
from sandbox.practice import scene as scenes
from sandbox.practice.fading import met_elsewhere
from sandbox.practice.scene import Scene
from sandbox.tasks.finding import find_step
from sandbox.ui import classes, session, visit
from sandbox.ui.making import catalog
from sandbox.ui.runtime import person


def scene_of(lesson: Lesson, step: str) -> Scene:
    """The scene of a step for who is here; the one that was drawn, as long as it holds."""
    code, moment = visit.seed(lesson), visit.moment(lesson)
    history, lessons = visit.current().history, catalog().lessons
    before = met_elsewhere(history, lessons, lesson.id, find_step(moment.lesson, step))
    key = (code, step, moment, before)
    drawn: tuple[object, Scene | None] = session.recall("scene", (None, None))
    if drawn[0] == key and drawn[1] is not None:
        return drawn[1]
    who = person(lesson.persona, code)
    scene = scenes.scene_at(catalog().services, moment, who, step, before)
    session.keep(scene=(key, scene))
    return scene


def closed(lesson_id: str, step_id: str) -> bool:
    """Whether the teacher lets who is here wait before this step."""
    here, lesson = visit.current(), catalog().lessons[lesson_id]
    mine = classes.mine(here.history, here.learner)
    return mine is not None and mine.lead.holds(here.history.moment(lesson), step_id)
