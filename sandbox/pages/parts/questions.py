"""The form of a step: all that it asks, and the button that sends it."""

from __future__ import annotations

from itertools import groupby

from sandbox.pages.controls import keypad
from sandbox.pages.parts.fields import question
from sandbox.pages.parts.quick import Scenes, screen_below
from sandbox.pages.parts.turns import Turn, between, in_turn
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Form, Group, Part, Press, Region, Text
from sandbox.practice.scene import Scene
from sandbox.tasks import Outcome, Question

AFTER = "daarna"
"""The look of what is told below the questions once they were answered."""


def form(
    state: State,
    scene: Scene,
    outcome: Outcome | None,
    press: Press | None = None,
    more: Scenes = (),
) -> Part:
    """All questions and the button that sends them; `press` is what it does instead.

    The screens of `more` follow, each with its questions.
    """
    turns = _turns(state, scene, outcome)
    calm = state.pace == "rustig" and len(turns) > 1
    questions = in_turn(turns) if calm else tuple(part for turn in turns for part in turn)
    for one in more:
        below = _turns(state, one, state.tab.outcomes.get(one.step.id))
        questions = (*questions, screen_below(one), *(part for turn in below for part in turn))
    usual = Press("druk", (scene.lesson.id, scene.step.id, state.place.back))
    last = (scene, *more)[-1]
    button = Button(last.asked.button, "druk", press or usual, main=True)
    told = (Region("site", (Box(scene.asked.after, AFTER),)),) if scene.asked.after else ()
    ways = between() if calm else ()
    inside = (*questions, *keypad.below(scene.asked.questions), *told, *ways)
    return Form("scherm", inside, button, loose=any(map(_acts, questions)))


def _turns(state: State, scene: Scene, outcome: Outcome | None) -> list[Turn]:
    """What stands on the page for each question of a step."""
    held = state.tab.held
    turns: list[Turn] = []
    for group, among in groupby(scene.asked.questions, lambda asked: asked.field.group):
        parts = [(one, question(scene, one, outcome, held)) for one in among]
        turns += [_together(group, parts)] if group else [part for _, part in parts]
    return turns


def _together(group: str, asked: list[tuple[Question, tuple[Part, ...]]]) -> tuple[Part, ...]:
    """The parts of one question under its name."""
    parts = tuple(part for _, parts in asked for part in parts)
    name = Region("site", (Text(group, "groepnaam", explained=False),))
    first, _ = asked[0]
    return (Group(f"groep-{first.field.id}", (name, *parts)),)


def _acts(part: Part) -> bool:
    """Whether there is a button in it that acts at once."""
    inside = part.inside if isinstance(part, Group) else ()
    return isinstance(part, Button) or any(map(_acts, inside))
