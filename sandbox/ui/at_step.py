"""The step that somebody is at: its scene, worked out once as long as it holds."""

from __future__ import annotations

from sandbox.model import Lesson
from sandbox.practice import scene as scenes
from sandbox.practice.scene import Scene
from sandbox.ui import session, visit
from sandbox.ui.runtime import catalog, person


def scene_of(lesson: Lesson, step: str) -> Scene:
    """The scene of a step for who is here; the one that was drawn, as long as it holds."""
    code, moment = visit.current().code, visit.moment(lesson)
    key = (code, step, moment)
    drawn: tuple[object, Scene | None] = session.recall("scene", (None, None))
    if drawn[0] == key and drawn[1] is not None:
        return drawn[1]
    who = person(lesson.persona, code)
    scene = scenes.scene_at(catalog().services, moment, who, step)
    session.keep(scene=(key, scene))
    return scene
