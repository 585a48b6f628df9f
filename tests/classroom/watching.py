"""What a board that looks every two seconds would have shown of made-up learners."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sandbox.classroom.pauses import pauses
from sandbox.classroom.signals import Signal, signal
from sandbox.progress import History, Place
from tests.classroom.learners import Learner
from tests.content import CATALOG

LOOKS = timedelta(seconds=2)
IN_TIME = timedelta(minutes=10)
"""Who is stuck longer without anybody being told was missed."""
PAUSES = pauses(CATALOG.lessons, CATALOG.services)


@dataclass(frozen=True)
class Seen:
    """A signal that stood on the board, and from when on."""

    signal: Signal
    since: datetime


@dataclass(frozen=True)
class Measured:
    """Of some learners of one kind, how many were told for nothing, and how many not in time."""

    learners: int
    false: int
    stuck: int
    missed: int
    delays: tuple[timedelta, ...]


def seen(who: Learner, silent: Mapping[Place, timedelta] = PAUSES) -> Iterator[Seen]:
    """What the board showed between one event and the next.

    While nothing happens signals only come, so the last look before the next event tells.
    """
    history = History()
    first = who.events[0].at + who.phase * LOOKS
    ends = [event.at for event in who.events[1:]] + [max(who.now, who.events[-1].at)]
    for event, end in zip(who.events, ends, strict=True):
        history = history.grown([event])
        look = first + (end - first) // LOOKS * LOOKS
        found = signal(history, look, CATALOG.lessons, silent) if look >= event.at else None
        if found:
            yield Seen(found, max(event.at, found.since))


def measured(learners: list[Learner], silent: Mapping[Place, timedelta] = PAUSES) -> Measured:
    """A signal before somebody is stuck, or at another step, is false."""
    false, missed, delays = 0, 0, []
    for who in learners:
        board = [*seen(who, silent)]
        true = [one for one in board if _tells(one, who)]
        false += len(true) < len(board)
        if who.stuck:
            delays += [min(one.since for one in true) - who.stuck] if true else []
            missed += not any(one.since - who.stuck <= IN_TIME for one in true)
    stuck = sum(who.stuck is not None for who in learners)
    return Measured(len(learners), false, stuck, missed, tuple(sorted(delays)))


def _tells(one: Seen, who: Learner) -> bool:
    return (one.signal.lesson, one.signal.step) == who.stuck_at
