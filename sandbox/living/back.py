"""Looking back at a year: what went well, what it cost, what came in, and what was left lying."""

from __future__ import annotations

from dataclasses import dataclass

from sandbox.living.walk import Came, Walk
from sandbox.model.years import Outcome
from sandbox.people.facts import Facts


@dataclass(frozen=True, slots=True)
class Back:
    """What came, sorted; amounts in whole euros. `open` was never decided."""

    well: tuple[Came, ...]
    badly: tuple[Came, ...]
    open: tuple[Came, ...]
    cost: int
    gained: int


def euros_of(outcome: Outcome, facts: Facts) -> int:
    """What an outcome gives, below zero what it costs; KeyError for a fact that is not there."""
    return int(str(facts[outcome.amount].value)) if outcome.amount else outcome.euros


def look_back(walk: Walk, facts: Facts) -> Back:
    """The year so far, for the person with these facts."""
    settled = [(one, one.outcome) for one in walk.came if one.outcome]
    amounts = [euros_of(outcome, facts) for _, outcome in settled]
    return Back(
        well=tuple(one for one, outcome in settled if outcome.good),
        badly=tuple(one for one, outcome in settled if not outcome.good),
        open=walk.open,
        cost=-sum(amount for amount in amounts if amount < 0),
        gained=sum(amount for amount in amounts if amount > 0),
    )
