"""The way through a lesson: its five parts, how long each takes and where somebody is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from sandbox.model import Lesson, Stage
from sandbox.progress.moment import Moment
from sandbox.progress.stages import stages_of
from sandbox.progress.steps import reachable

PartName = Stage | Literal["yours"]
"""A part of a lesson; the last one is the page at its end."""
MINUTES: Mapping[PartName, float] = {"why": 1, "look": 0.5, "recall": 0.5, "yours": 1}
"""Minutes per step of a part, beside the practice, of which the author says how long it takes."""


@dataclass(frozen=True, slots=True)
class PartView:
    """One part: its `number` from 1, whether it is done, and the `step` to go to, "" for none.

    The step of the last part is "": its page is no step.
    """

    name: PartName
    number: int
    minutes: int
    done: bool
    step: str
    steps: int


def way_through(moment: Moment) -> tuple[PartView, ...]:
    """The parts of a lesson in order; none of one that is practice alone."""
    lesson = moment.lesson
    stages = stages_of(lesson.steps)
    if stages == ("do",):
        return ()
    found = [_part(moment, stage, number) for number, stage in enumerate(stages, 1)]
    last = PartView("yours", len(found) + 1, 1, moment.current is None, "", 0)
    return (*found, last)


def minutes_of(lesson: Lesson) -> int:
    """How long all of a lesson takes."""
    stages = stages_of(lesson.steps)
    around = sum(_minutes(lesson, stage) for stage in stages)
    return around if stages == ("do",) else around + 1


def _part(moment: Moment, stage: Stage, number: int) -> PartView:
    ids = [step.id for step in moment.lesson.steps if step.stage == stage]
    left = [name for name in ids if name not in moment.done]
    open_to = reachable(moment)
    there = next((name for name in (*left, *ids) if name in open_to), "")
    return PartView(stage, number, _minutes(moment.lesson, stage), not left, there, len(ids))


def _minutes(lesson: Lesson, stage: Stage) -> int:
    if stage == "do":
        return lesson.minutes
    count = sum(step.stage == stage for step in lesson.steps)
    return max(1, round(count * MINUTES[stage] + 0.01))
