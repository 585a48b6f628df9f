"""The practice page: task and papers on one side, the simulated screen on the other."""

from __future__ import annotations

import streamlit as st

from sandbox.model import Lesson
from sandbox.practice.scene import Scene
from sandbox.texts import text
from sandbox.ui import frame, presses
from sandbox.ui.drawing import Drawing, put
from sandbox.ui.markup import explained
from sandbox.ui.pages import steps
from sandbox.ui.parts import site, task


def show(d: Drawing, lesson: Lesson, step_id: str) -> None:
    """Draws one step of a lesson."""
    scene = presses.scene_of(lesson, step_id)
    outcome = presses.outcome_of(scene)
    wrong = outcome is not None and not outcome.done
    _headings(d, scene, wrong and not scene.blocked)
    frame.show(text("titel.les", les=lesson.title), scene.today)
    with st.container(key="blad"):
        put(_head(d, scene) + steps.folded(scene.steps))
        with st.container(key="vakken"):
            task.show(d, scene, outcome)
            site.show(d, scene, outcome)


def _headings(d: Drawing, scene: Scene, wrong: bool) -> None:
    title = text("titel.stap", nummer=scene.number, totaal=len(scene.steps), stap=scene.title)
    d.title = text("titel.fout", titel=title) if wrong else title
    d.focus = ".foutlijst" if wrong else "h1"
    attempt = st.session_state.get("attempt", 0) if wrong else 0
    late = scene.time.late.say if scene.time.late else ""
    d.focus_token = f"{scene.lesson.id}/{scene.step.id}/{attempt}/{scene.blocked}/{late}"


def _head(d: Drawing, scene: Scene) -> str:
    where = text("titel.stap", nummer=scene.number, totaal=len(scene.steps), stap="").rstrip(": ")
    return (
        f'<div class="stapkop"><p class="stap">{where}</p><h1>{explained(scene.title)}</h1></div>'
    )
