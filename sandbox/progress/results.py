"""How a round went: what was right at once and where help was needed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sandbox.model import Event, Happened
from sandbox.model.happened import Done, HelpAsked, HintAsked, Wrong
from sandbox.progress.moment import Moment

How = Literal["at_once", "corrected", "with_help", "not_done"]


@dataclass(frozen=True, slots=True)
class StepResult:
    """How one step went before it was first done; `wrong` and `hints` count."""

    id: str
    title: str
    how: How
    wrong: int
    hints: int


@dataclass(frozen=True, slots=True)
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


def result(moment: Moment) -> Result:
    """How this round went; what happens in a step after it was done does not count."""
    steps = []
    for step in moment.lesson.steps:
        counts = _until_done(moment.at(step.id))
        wrong, hints = counts[Wrong], counts[HintAsked]
        steps.append(StepResult(step.id, step.title, _how(counts), wrong, hints))
    return Result(tuple(steps))


def _until_done(events: Sequence[Event]) -> Counter[type[Happened]]:
    counts: Counter[type[Happened]] = Counter()
    for event in events:
        counts[type(event.what)] += 1
        if isinstance(event.what, Done):
            break
    return counts


def _how(counts: Counter[type[Happened]]) -> How:
    if not counts[Done]:
        return "not_done"
    if counts[HintAsked] or counts[HelpAsked]:
        return "with_help"
    return "corrected" if counts[Wrong] else "at_once"
