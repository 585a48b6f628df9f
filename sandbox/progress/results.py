"""How a round went: what was right at once and where help was needed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sandbox.model import Event, Lesson
from sandbox.progress.rounds import this_round

How = Literal["at_once", "corrected", "with_help", "not_done"]


@dataclass(frozen=True)
class StepResult:
    """How one step went before it was first done; `wrong` and `hints` count."""

    id: str
    title: str
    how: How
    wrong: int
    hints: int


@dataclass(frozen=True)
class Result:
    """How all steps went, in order; the counts below are numbers of steps."""

    steps: tuple[StepResult, ...]

    @property
    def total(self) -> int:
        """All steps of the lesson."""
        return len(self.steps)

    @property
    def at_once(self) -> int:
        """Done without a wrong answer, a hint or a call for help."""
        return self._count("at_once")

    @property
    def corrected(self) -> int:
        """Done after a wrong answer, without asking for anything."""
        return self._count("corrected")

    @property
    def with_help(self) -> int:
        """Done after a hint or a call for help."""
        return self._count("with_help")

    @property
    def wrong(self) -> int:
        """Wrong answers in all steps together."""
        return sum(step.wrong for step in self.steps)

    def _count(self, how: How) -> int:
        return sum(step.how == how for step in self.steps)


def result(events: Sequence[Event], lesson: Lesson) -> Result:
    """How this round went; what happens in a step after it was done does not count."""
    mine = this_round(events, lesson.id)
    steps = []
    for step in lesson.steps:
        counts = _until_done([event for event in mine if event.step == step.id])
        steps.append(StepResult(step.id, step.title, _how(counts), counts["wrong"], counts["hint"]))
    return Result(tuple(steps))


def _until_done(events: Sequence[Event]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for event in events:
        counts[event.kind] += 1
        if event.kind == "done":
            break
    return counts


def _how(counts: Counter[str]) -> How:
    if not counts["done"]:
        return "not_done"
    if counts["hint"] or counts["help"]:
        return "with_help"
    return "corrected" if counts["wrong"] else "at_once"
