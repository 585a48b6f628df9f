"""What a press of the button on a simulated screen leads to: an outcome and events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sandbox.model import Happened
from sandbox.model.happened import AllUndone, Done, Waited, Wrong
from sandbox.practice.scene import Scene
from sandbox.tasks import Outcome


@dataclass(frozen=True, slots=True)
class Pressed:
    """`happened` is to be recorded, in order; `onward` says that the next step comes."""

    outcome: Outcome
    happened: tuple[Happened, ...]
    onward: bool


def press(scene: Scene, typed: Mapping[str, str]) -> Pressed:
    """Judges the answers, also those of a step that was done. `typed` holds a text per field id."""
    here = (scene.lesson.id, scene.step.id)
    if scene.blocked:
        return Pressed(Outcome(True), (Waited(*here),), onward=False)
    outcome = scene.task.judge(scene.now, scene.asked, typed, scene.way)
    if outcome.done:
        return _right(scene, outcome)
    if outcome.guarded:
        return Pressed(outcome, (), onward=False)
    wrong = Wrong(*here, outcome.mistakes[0])
    if scene.way == "proef" and not outcome.errors and not scene.time.late:
        done = () if scene.done else (Done(*here),)
        return Pressed(outcome, (wrong, *done), onward=False)
    return Pressed(outcome, (wrong,), onward=False)


def _right(scene: Scene, outcome: Outcome) -> Pressed:
    """The next step; or, when the last day went by, back to a day on which all is possible.

    A step that was done already stays as it is: the same answer was right before.
    """
    here = (scene.lesson.id, scene.step.id)
    if scene.done:
        return Pressed(outcome, (), onward=True)
    if scene.time.late:
        return Pressed(outcome, (AllUndone(*here),), onward=False)
    return Pressed(outcome, (Done(*here),), onward=not scene.task.lingers)
