"""A question about somebody else each time: which of its cases comes, and what fills it in."""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.model import Fact, Step
from sandbox.people.facts import Facts, fill
from sandbox.people.seed import Chance


def case_of(step: Step, facts: Facts, turn: int) -> Mapping[str, str]:
    """The case of a step for this person at the `turn`th time, counted from 0; {} without cases.

    One after the other from a place that chance chose, so that each comes before one comes again.
    """
    if not step.cases:
        return {}
    first = Chance("case", str(facts["bsn"].value), step.id).below(len(step.cases))
    return step.cases[(first + turn) % len(step.cases)]


def with_case(facts: Facts, step: Step, turn: int = 0) -> Facts:
    """The facts with those of the case that comes at the `turn`th time."""
    case = case_of(step, facts, turn)
    if not case:
        return facts
    return {**facts, **{name: Fact("text", fill(words, facts)) for name, words in case.items()}}
