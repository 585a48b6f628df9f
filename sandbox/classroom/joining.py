"""Coming into a class: what is kept of it, or why somebody cannot come in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import Enum

from sandbox.classroom.classroom import STAY, WANDER, Classroom
from sandbox.classroom.nicknames import is_nickname
from sandbox.model import Happened
from sandbox.model.classes import ClassMade, Joined, LessonPlanned


class Refusal(Enum):
    """Why somebody cannot come in; the value is the key of the sentence that says so."""

    UNKNOWN = "onbekend"
    CLOSED = "dicht"
    FULL = "vol"
    REMOVED = "eruit"
    TAKEN = "bezet"


def made(
    name: str, lessons: Sequence[str], way: str, wander: bool, key: str
) -> tuple[Happened, ...]:
    """The first events of a class; `way` "" lets everybody choose, `key` is a hash."""
    first = ClassMade(name, way, WANDER if wander else STAY, key)
    return (first, *(LessonPlanned(lesson) for lesson in lessons))


def refusal(room: Classroom, learner: str, now: datetime) -> Refusal | None:
    """Why this learner ("" for somebody new) cannot come in now; None for who can, or is in."""
    if not room.exists:
        return Refusal.UNKNOWN
    if room.pupil(learner):
        return None
    if room.was_removed(learner):
        return Refusal.REMOVED
    if not room.is_open(now):
        return Refusal.CLOSED
    return Refusal.FULL if room.full else None


def join(room: Classroom, learner: str, nickname: str, now: datetime) -> Joined | Refusal | None:
    """What to keep when somebody comes in under a nickname; None for who is in already.

    Keep it with the sequence that `room` was read at: else two could take one name at once.
    """
    if why := refusal(room, learner, now):
        return why
    if room.pupil(learner):
        return None
    if not is_nickname(nickname) or nickname in room.taken:
        return Refusal.TAKEN
    return Joined(room.free_seat, nickname)
