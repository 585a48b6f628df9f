"""A class as it is now: follows from the events of its stream, and grows with each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import reduce

from sandbox.model import Event
from sandbox.model.classes import (
    ClassClosed,
    ClassMade,
    ClassOpened,
    FeelingAsked,
    Joined,
    LeftClass,
    LessonPlanned,
    MishapsAsked,
    PutBack,
    Removed,
)

MOST = 40
"""Pupils in a class: the largest class of a school, and a few who lost their place."""
OPEN_FOR = timedelta(days=30)
"""So long after a class was made, or opened again, pupils can join: an old code lets nobody in."""
WANDER, STAY = "ja", "nee"
"""Whether pupils may do other lessons too."""


@dataclass(frozen=True, slots=True)
class Pupil:
    """Somebody in a class. `learner` is the name of the own stream, where the work stands."""

    seat: str
    learner: str
    nickname: str
    joined: datetime


@dataclass(frozen=True, slots=True)
class Classroom:
    """What is known of a class. `name` is "" as long as nobody made it.

    `asks` says that pupils are asked how sure they feel, `mishaps` that something goes wrong on the
    way through its lessons.
    `pupils` are who is in, by seat, in the order in which they came; `removed` who was taken out.
    """

    name: str = ""
    lessons: tuple[str, ...] = ()
    way: str = ""
    wander: bool = True
    asks: bool = False
    mishaps: bool = False
    key: str = ""
    opened: datetime | None = None
    pupils: Mapping[str, Pupil] = field(default_factory=dict)
    removed: Mapping[str, Pupil] = field(default_factory=dict)
    last_seat: int = 0

    @property
    def exists(self) -> bool:
        """Whether somebody made this class."""
        return bool(self.name)

    @property
    def full(self) -> bool:
        """Whether nobody more fits in."""
        return len(self.pupils) >= MOST

    def is_open(self, now: datetime) -> bool:
        """Whether pupils can join."""
        return self.opened is not None and now - self.opened < OPEN_FOR

    def pupil(self, learner: str) -> Pupil | None:
        """The pupil that this learner is here."""
        return next((one for one in self.pupils.values() if one.learner == learner), None)

    def was_removed(self, learner: str) -> bool:
        """Whether the teacher took this learner out."""
        return any(one.learner == learner for one in self.removed.values())

    @property
    def taken(self) -> frozenset[str]:
        """The nicknames that nobody else can have: also of who was taken out and may be back."""
        everybody = (*self.pupils.values(), *self.removed.values())
        return frozenset(one.nickname for one in everybody)

    @property
    def free_seat(self) -> str:
        """The seat of who comes next."""
        return str(self.last_seat + 1)

    def grown(self, events: Sequence[Event]) -> Classroom:
        """With these events after what happened before."""
        return reduce(_after, events, self)


def _after(room: Classroom, event: Event) -> Classroom:
    match event.what:
        case ClassMade(name, way, wander, key):
            return replace(
                room, name=name, way=way, wander=wander == WANDER, key=key, opened=event.at
            )
        case LessonPlanned(lesson):
            return replace(room, lessons=tuple(dict.fromkeys((*room.lessons, lesson))))
        case FeelingAsked():
            return replace(room, asks=True)
        case MishapsAsked():
            return replace(room, mishaps=True)
        case ClassClosed() | ClassOpened():
            opened = event.at if isinstance(event.what, ClassOpened) else None
            return replace(room, opened=opened)
    return _seated(room, event)


def _seated(room: Classroom, event: Event) -> Classroom:
    pupils, removed = dict(room.pupils), dict(room.removed)
    match event.what:
        case Joined(seat, nickname):
            return _joined(room, Pupil(seat, event.actor, nickname, event.at))
        case LeftClass():
            pupils = {s: one for s, one in pupils.items() if one.learner != event.actor}
        case Removed(seat) if seat in pupils:
            removed[seat] = pupils.pop(seat)
        case PutBack(seat) if seat in removed:
            pupils[seat] = removed.pop(seat)
    return replace(room, pupils=pupils, removed=removed)


def _joined(room: Classroom, pupil: Pupil) -> Classroom:
    """Of two who came at once with one nickname, or of one who came twice, the first stands."""
    seats = {*room.pupils, *room.removed}
    known = room.pupil(pupil.learner) or room.was_removed(pupil.learner)
    if known or room.full or pupil.nickname in room.taken or pupil.seat in seats:
        return room
    last = max(room.last_seat, int(pupil.seat) if pupil.seat.isdecimal() else 0)
    return replace(room, pupils={**room.pupils, pupil.seat: pupil}, last_seat=last)
