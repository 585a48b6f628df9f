"""Who did not practise for a long time is wiped without anybody asking for it."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from sandbox.store.protocol import EventStore

FIRST = 600.0
"""Seconds in which the clock must have run as it should: a machine may start with a wrong one."""
EACH = 3600.0
"""Seconds between two times."""
LEAP = timedelta(minutes=5)
"""A clock that goes wrong by more than this was set: nothing is wiped by it for a while."""


class Sweep:
    """Wipes, each hour, everybody of whom nothing was kept for a `term`."""

    def __init__(self, term: timedelta, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds that only go on."""
        self._term = term
        self._clock = clock
        self._before: tuple[float, datetime] | None = None
        self._next = clock() + FIRST

    def look(self, store: EventStore, now: datetime) -> int | None:
        """How many were wiped; None while it is not time to."""
        if self._was_set(now):
            self._next = self._clock() + FIRST
        if self._clock() < self._next:
            return None
        self._next = self._clock() + EACH
        return len(store.forget_idle(now - self._term))

    def _was_set(self, now: datetime) -> bool:
        """Whether the time of day leapt since the last look."""
        before, self._before = self._before, (self._clock(), now)
        if before is None:
            return False
        passed = timedelta(seconds=self._clock() - before[0])
        return abs(now - before[1] - passed) > LEAP
