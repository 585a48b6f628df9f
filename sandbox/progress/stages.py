"""The parts of a lesson: what its steps are called by, and which of them need not be done.

*Waarom* and *Kijk* are passed by whoever did something after them. A round that was begun when the
lesson was practice alone stays what it was: all around the practice may then be left.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from sandbox.model import STAGES, Coach, Event, Stage, Step
from sandbox.model.happened import Started
from sandbox.texts import text

LONG = 14
"""Steps of practice; a lesson with more lets somebody do one part of it alone."""
BEFORE = frozenset[Stage]({"why", "look"})


def part_of(step: Step) -> str:
    """The name of the part in which a step stands: of its own in *Doe*, else that of the stage."""
    return step.part if step.stage == "do" else text(f"deel.{step.stage}")


def coach_of(step: Step) -> Coach | None:
    """What a helper says and leaves: the author's words, else those of the stage around *Doe*."""
    if step.coach or step.stage == "do":
        return step.coach
    said = f"deel.meekijken.{step.stage}"
    return Coach(say=text(f"{said}.zeg"), leave=text(f"{said}.laat"))


def stages_of(steps: Sequence[Step]) -> tuple[Stage, ...]:
    """The stages that a lesson has, in order."""
    return tuple(stage for stage in STAGES if any(step.stage == stage for step in steps))


def passed(
    steps: Sequence[Step], at: Mapping[str, Sequence[Event]], done: Set[str]
) -> frozenset[str]:
    """The ids of steps that were not done and need not be. `at` is what happened at each step."""
    if _only_practice(steps, at):
        return frozenset(step.id for step in steps if step.stage != "do") - done
    further = [number for number, step in enumerate(steps) if _is_further(step, done)]
    last = max(further, default=0)
    return frozenset(step.id for step in steps[:last] if step.stage in BEFORE) - done


def _is_further(step: Step, done: Set[str]) -> bool:
    return step.id in done and step.stage not in BEFORE


def _only_practice(steps: Sequence[Step], at: Mapping[str, Sequence[Event]]) -> bool:
    """Whether the round was begun at the practice of a lesson that has something before it."""
    if not steps or steps[0].stage == "do":
        return False
    practice = (step.id for step in steps if step.stage == "do")
    return any(isinstance(event.what, Started) for name in practice for event in at.get(name, ()))


def is_long(steps: Sequence[Step]) -> bool:
    """Whether one part of the practice may be done alone."""
    return sum(step.stage == "do" for step in steps) > LONG
