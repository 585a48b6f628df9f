"""How far a lesson is: which steps are done and which comes now.

All functions take the events of one learner in the order in which they happened; only the round
since it was last started again counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sandbox.model import Event, Lesson, Step, Way
from sandbox.model.happened import WayChosen
from sandbox.progress.rounds import in_lesson, steps_done, stuck_steps, this_round

StepState = Literal["done", "current", "open", "needs_help"]


@dataclass(frozen=True)
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


def done_steps(events: Sequence[Event], lesson: Lesson) -> frozenset[str]:
    """The ids of the steps that are done, as far as the lesson still has them."""
    ids = frozenset(step.id for step in lesson.steps)
    return ids & steps_done(this_round(events, lesson.id))


def current_step(events: Sequence[Event], lesson: Lesson) -> Step | None:
    """The first step that is not done; None when the lesson is."""
    done = done_steps(events, lesson)
    return next((step for step in lesson.steps if step.id not in done), None)


def way_of(events: Sequence[Event], lesson: Lesson) -> Way:
    """The way of practising chosen last, which outlives a round, or the lesson's first."""
    for event in reversed(in_lesson(events, lesson.id)):
        if isinstance(event.what, WayChosen):
            for way in lesson.ways:
                if way == event.what.way:
                    return way
    return lesson.ways[0]


def step_views(events: Sequence[Event], lesson: Lesson, shown: str) -> tuple[StepView, ...]:
    """All steps of the lesson; `shown` is the id of the one on screen, or ""."""
    mine = this_round(events, lesson.id)
    done = done_steps(mine, lesson)
    current = current_step(mine, lesson)
    stuck = stuck_steps(mine, lesson.id)
    return tuple(
        StepView(
            id=step.id,
            number=number,
            total=len(lesson.steps),
            title=step.title,
            part=step.part,
            state=_state(step, done, current, stuck),
            shown=step.id == shown,
            reachable=step.id in done or step is current,
        )
        for number, step in enumerate(lesson.steps, 1)
    )


def _state(
    step: Step, done: frozenset[str], current: Step | None, stuck: frozenset[str]
) -> StepState:
    if step.id in done:
        return "done"
    if step.id in stuck:
        return "needs_help"
    return "current" if step is current else "open"
