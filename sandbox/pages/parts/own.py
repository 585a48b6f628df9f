"""The right-hand side of a step that has no simulated site: in our own look, with our own voice."""

from __future__ import annotations

from sandbox.pages.parts.errors import error_list
from sandbox.pages.parts.fields import key_of
from sandbox.pages.parts.form import shaped
from sandbox.pages.parts.questions import form
from sandbox.pages.state import State
from sandbox.pieces import Box, Group, Heading, Piece, Press, Region
from sandbox.practice.scene import Scene
from sandbox.tasks import Outcome
from sandbox.texts import text


def own(state: State, scene: Scene, outcome: Outcome | None, press: Press | None = None) -> Group:
    """What there is to read, the questions and the button; `press` is what it does instead."""
    title = Heading(scene.task.fixed("kop"))
    inside = (title, *_summary(scene, outcome), *shaped(state.form, scene))
    said = Region("site", (Box(inside, "inhoud"),))
    return Group("vraagvak", (said, form(state, scene, outcome, press)))


def _summary(scene: Scene, outcome: Outcome | None) -> tuple[Piece, ...]:
    """What went wrong, with a way to each question."""
    words = (outcome.errors or outcome.explanations) if outcome else {}
    if outcome is None or outcome.done or not words:
        return ()
    links = {key_of(scene, name): said for name, said in words.items()}
    return (error_list(text("les.foutlijst"), links, "oefenloket"),)
