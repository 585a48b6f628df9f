"""Two people who practise together as they stand now: follows from the events of their stream."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import reduce

from sandbox.model import Event
from sandbox.model.together import BackTogether, Passed, SideTaken, TogetherMade, WentAlone

CODE_LASTS = timedelta(minutes=30)
"""So long somebody can come in: time to fetch another device, too short to guess a code."""
SIDES = 2


@dataclass(frozen=True, slots=True)
class Pair:
    """What two people do together. `lesson` is "" as long as nobody began.

    `sides` are who does which side (the id of its lesson), by the name of the learner; `passed`
    the steps that each did and the other may wait for; `alone` who goes on without the other.
    """

    lesson: str = ""
    made: datetime | None = None
    sides: Mapping[str, str] = field(default_factory=dict)
    passed: Mapping[str, frozenset[str]] = field(default_factory=dict)
    alone: frozenset[str] = frozenset()

    @property
    def exists(self) -> bool:
        """Whether somebody began it."""
        return bool(self.lesson)

    @property
    def full(self) -> bool:
        """Whether both are in."""
        return len(self.sides) >= SIDES

    @property
    def together(self) -> bool:
        """Whether both are in and neither goes on without the other."""
        return self.full and not self.alone

    def is_open(self, now: datetime) -> bool:
        """Whether somebody can come in by the code."""
        return self.made is not None and now - self.made < CODE_LASTS and not self.full

    def side(self, learner: str) -> str:
        """The side that this learner does, or ""."""
        return self.sides.get(learner, "")

    def other(self, learner: str) -> str:
        """The name of the other, or ""."""
        return next((one for one in self.sides if one != learner), "")

    def by_other(self, learner: str) -> frozenset[str]:
        """The steps that the other did and that this learner may wait for."""
        return self.passed.get(self.other(learner), frozenset())

    def grown(self, events: Sequence[Event]) -> Pair:
        """With these events after what happened before."""
        return reduce(_after, events, self)


NOBODY_YET = Pair()


def _after(pair: Pair, event: Event) -> Pair:
    match event.what:
        case TogetherMade(lesson):
            return replace(pair, lesson=lesson, made=event.at)
        case SideTaken(side):
            return _taken(pair, event.actor, side)
    return _inside(pair, event) if event.actor in pair.sides else pair


def _taken(pair: Pair, learner: str, side: str) -> Pair:
    """Of two who take one side at once, or of a third, nothing stands."""
    if pair.full or learner in pair.sides or side in pair.sides.values():
        return pair
    return replace(pair, sides={**pair.sides, learner: side})


def _inside(pair: Pair, event: Event) -> Pair:
    match event.what:
        case Passed(step):
            steps = pair.passed.get(event.actor, frozenset()) | {step}
            return replace(pair, passed={**pair.passed, event.actor: steps})
        case WentAlone():
            return replace(pair, alone=pair.alone | {event.actor})
        case BackTogether():
            return replace(pair, alone=pair.alone - {event.actor})
    return pair
