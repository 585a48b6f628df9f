"""How far a lesson is: which steps are done and which comes now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sandbox.model import Stage, Step
from sandbox.progress.moment import Moment
from sandbox.progress.stages import is_long, part_of

StepState = Literal["done", "current", "open", "needs_help"]


@dataclass(frozen=True, slots=True)
class StepView:
    """A step in the list of steps.

    `number` counts from 1; `stage_number` and `stage_total` count in its part of the lesson.
    `shown` is the step on screen, which need not be the current one:
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
    stage: Stage = "do"
    stage_number: int = 1
    stage_total: int = 1


def step_views(moment: Moment, shown: str) -> tuple[StepView, ...]:
    """All steps of the lesson; `shown` is the id of the one on screen, or ""."""
    steps = moment.lesson.steps
    open_to = reachable(moment)
    by_stage: dict[Stage, list[str]] = {}
    for step in steps:
        by_stage.setdefault(step.stage, []).append(step.id)
    return tuple(
        StepView(
            id=step.id,
            number=number,
            total=len(steps),
            title=step.title,
            part=part_of(step),
            state=state_of(step, moment),
            shown=step.id == shown,
            reachable=step.id in open_to,
            stage=step.stage,
            stage_number=by_stage[step.stage].index(step.id) + 1,
            stage_total=len(by_stage[step.stage]),
        )
        for number, step in enumerate(steps, 1)
    )


def reachable(moment: Moment) -> frozenset[str]:
    """The steps one may go to: what is done, what may be left, and the first to do of each part.

    So a part can be skipped, forward and back; in a long lesson those of the practice too.
    """
    first: dict[str, str] = {}
    apart = is_long(moment.lesson.steps)
    for step in moment.lesson.steps:
        if step.id not in moment.done:
            first.setdefault(part_of(step) if apart else step.stage, step.id)
    return moment.done | moment.passed | frozenset(first.values())


def state_of(step: Step, moment: Moment) -> StepState:
    """How one step of the lesson stands."""
    if step.id in moment.done:
        return "done"
    if step.id in moment.stuck:
        return "needs_help"
    return "current" if step is moment.current else "open"
