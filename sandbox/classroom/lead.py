"""What a teacher says to the class: stop for a moment, I am coming, a hint. Follows from events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import reduce

from sandbox.classroom.parts import part_at
from sandbox.model import Event, Lesson
from sandbox.model.classes import (
    Curtained,
    CurtainLifted,
    MovedOn,
    PartClosed,
    PartOpened,
    TakenBack,
    TimerSet,
    Told,
)
from sandbox.progress import Moment, Place

REASONS = ("bord", "luister", "samen", "pauze", "klaar")
"""Why everybody stops for a moment; each has a sentence."""
COMING, WELL, AGAIN, HINT = "komt", "goed", "opnieuw", "tip-"
"""What can be said to a pupil; a hint has its number, from 1, behind it."""
TIMES = ("5", "10", "20")
"""Minutes that a class can be given."""
STOP_FOR = timedelta(minutes=10)
"""Then all go on by themselves: the laptop of the teacher may have been closed."""
LED = (Curtained, CurtainLifted, Told, TakenBack, TimerSet, PartClosed, PartOpened, MovedOn)


@dataclass(frozen=True, slots=True)
class Lead:
    """`curtain` is the reason why all stop, from `since` on; "" when nobody does. `told` is what
    stands by seat.

    `until` is when the time of the timer is over. `closed` are the parts of lessons before which
    pupils wait, by their first steps. `moved` tells when who sits at a seat went on on another
    device. `version` grows with everything that is said.
    """

    curtain: str = ""
    since: datetime | None = None
    told: Mapping[str, Told] = field(default_factory=dict)
    until: datetime | None = None
    closed: frozenset[Place] = frozenset()
    moved: Mapping[str, datetime] = field(default_factory=dict)
    version: int = 0

    def grown(self, events: Sequence[Event]) -> Lead:
        """With these events after what happened before."""
        return reduce(_after, (event for event in events if isinstance(event.what, LED)), self)

    def stops(self, now: datetime) -> str:
        """Why everybody stops now, "" when they do not, or did so long enough."""
        over = self.since is None or now - self.since >= STOP_FOR
        return "" if over else self.curtain

    def to(self, seat: str, lesson: str, step: str) -> str:
        """What was said to a pupil who is at this step, "" for nothing or at another step."""
        said = self.told.get(seat)
        return said.what if said and (said.lesson, said.step) == (lesson, step) else ""

    def shuts(self, lesson: Lesson, step: str) -> bool:
        """Whether the part of this step is closed."""
        return bool(self.closed) and (lesson.id, part_at(lesson, step)) in self.closed

    def holds(self, moment: Moment, step: str) -> bool:
        """Whether a pupil waits before this step; what is done can be looked at."""
        return step not in moment.done and self.shuts(moment.lesson, step)


def _after(lead: Lead, event: Event) -> Lead:
    said = replace(lead, version=lead.version + 1)
    match event.what:
        case Curtained(reason):
            why = reason if reason in REASONS else ""
            return replace(said, curtain=why, since=event.at)
        case CurtainLifted():
            return replace(said, curtain="")
        case MovedOn(seat):
            return replace(said, moved={**lead.moved, seat: event.at})
        case PartClosed(lesson, step) | PartOpened(lesson, step):
            others = lead.closed - {(lesson, step)}
            shut = isinstance(event.what, PartClosed)
            return replace(said, closed=others | {(lesson, step)} if shut else others)
        case TimerSet(minutes):
            given = timedelta(minutes=int(minutes)) if minutes in TIMES else None
            return replace(said, until=event.at + given if given else None)
    return replace(said, told=_told(lead.told, event))


def _told(told: Mapping[str, Told], event: Event) -> Mapping[str, Told]:
    match event.what:
        case Told(seat):
            return {**told, seat: event.what}
        case TakenBack(seat):
            return {other: said for other, said in told.items() if other != seat}
    return told
