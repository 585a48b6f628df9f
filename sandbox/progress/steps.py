"""How far a lesson is: which steps are done and which comes now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sandbox.model import Step
from sandbox.progress.moment import Moment

StepState = Literal["done", "current", "open", "needs_help"]


@dataclass(frozen=True, slots=True)
class StepView:
    """A step in the list of steps.

    `number` counts from 1. `shown` is the step on screen, which need not be the current one:
    looking back never loses the furthest point. `reachable` steps may be gone to.
    """

    id: str
    number: int
    total: int
    title: str
    part: str
    state: StepState
    shown: bool
    reachable: bool


def step_views(moment: Moment, shown: str) -> tuple[StepView, ...]:
    """All steps of the lesson; `shown` is the id of the one on screen, or ""."""
    steps = moment.lesson.steps
    return tuple(
        StepView(
            id=step.id,
            number=number,
            total=len(steps),
            title=step.title,
            part=step.part,
            state=state_of(step, moment),
            shown=step.id == shown,
            reachable=step.id in moment.done or step is moment.current,
        )
        for number, step in enumerate(steps, 1)
    )


def state_of(step: Step, moment: Moment) -> StepState:
    """How one step of the lesson stands."""
    if step.id in moment.done:
        return "done"
    if step.id in moment.stuck:
        return "needs_help"
    return "current" if step is moment.current else "open"
