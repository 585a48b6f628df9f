"""The way of practising to propose for the next lesson, from how this one went."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from sandbox.model import Way
from sandbox.progress.moment import Moment
from sandbox.progress.results import StepResult, result

Why = Literal["sterk", "ging", "lastig"]
WAYS: tuple[Way, ...] = get_args(Way)
STRONG, HARD = 0.8, 0.5
"""Parts of the steps that went well at once: from here on a step further, below here one back."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """A way, and why: it went well, it went, or it was hard."""

    way: Way
    why: Why


def proposed(moment: Moment) -> Proposed:
    """One way further when nearly all went well at once, one back when less than half did.

    Only what asks something counts: practice and *Weet je het nog*.
    """
    asked = {step.id for step in moment.lesson.steps if step.stage in ("do", "recall")}
    steps = [one for one in result(moment).steps if one.id in asked and one.how != "not_done"]
    share = sum(map(_well, steps)) / len(steps) if steps else 0
    at = WAYS.index(moment.way)
    if share >= STRONG:
        return Proposed(WAYS[min(at + 1, len(WAYS) - 1)], "sterk")
    if share < HARD:
        return Proposed(WAYS[max(at - 1, 0)], "lastig")
    return Proposed(moment.way, "ging")


def _well(step: StepResult) -> bool:
    return step.how == "at_once"
