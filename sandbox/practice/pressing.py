"""What a press of the button on a simulated screen leads to: an outcome and events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sandbox import progress
from sandbox.model import EventKind
from sandbox.practice.checking import Outcome, submit
from sandbox.practice.scene import Scene


@dataclass(frozen=True)
class Pressed:
    """`events` are (kind, choice) to record, in order; `onward` says that the next step comes."""

    outcome: Outcome
    events: tuple[tuple[EventKind, str], ...]
    onward: bool


def press(scene: Scene, typed: Mapping[str, str]) -> Pressed:
    """Checks the filled-in screen of a scene. `typed` holds a text per field id."""
    if scene.blocked:
        return Pressed(Outcome(True), (("waited", ""),), onward=False)
    if scene.done:
        return Pressed(Outcome(True), (), onward=True)
    outcome = submit(scene.screen, scene.answers, scene.facts, typed, scene.way)
    if outcome.done:
        return _right(scene, outcome)
    if outcome.guarded:
        return Pressed(outcome, (), onward=False)
    wrong: tuple[EventKind, str] = ("wrong", outcome.mistakes[0])
    if scene.way == "proef" and not outcome.errors and not scene.time.late:
        return Pressed(outcome, (wrong, ("done", "")), onward=False)
    return Pressed(outcome, (wrong,), onward=False)


def _right(scene: Scene, outcome: Outcome) -> Pressed:
    """The next step; or, when the last day went by, back to a day on which all is possible."""
    if scene.time.late:
        return Pressed(outcome, (("undone", progress.ALL),), onward=False)
    return Pressed(outcome, (("done", ""),), onward=True)
