"""Coming in with a code: what is kept of it, or why somebody cannot come in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import Enum

from sandbox.model import Happened
from sandbox.model.together import SideTaken, TogetherMade
from sandbox.together.pair import Pair


class Refusal(Enum):
    """Why somebody cannot come in; the value is the key of the sentence that says so."""

    UNKNOWN = "onbekend"
    FULL = "vol"
    OVER = "verlopen"
    TAKEN = "bezet"


def made(lesson: str, side: str) -> tuple[Happened, ...]:
    """The first events of two who do a lesson together; who begins does this side."""
    return (TogetherMade(lesson), SideTaken(side))


def refusal(pair: Pair, now: datetime) -> Refusal | None:
    """Why nobody new can come in now; None when somebody can."""
    if not pair.exists:
        return Refusal.UNKNOWN
    if pair.full:
        return Refusal.FULL
    return None if pair.is_open(now) else Refusal.OVER


def join(pair: Pair, learner: str, side: str, now: datetime) -> tuple[Happened, ...] | Refusal:
    """What to keep when somebody takes a side; nothing for who is in already.

    Keep it with the sequence that `pair` was read at: else three could come in at once.
    """
    if pair.side(learner):
        return ()
    if why := refusal(pair, now):
        return why
    return Refusal.TAKEN if side in pair.sides.values() else (SideTaken(side),)


def free(pair: Pair, sides: Sequence[str]) -> str:
    """The side that is left of these, or ""."""
    return next((side for side in sides if side not in pair.sides.values()), "")
