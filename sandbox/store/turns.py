"""Turns: who came first is first. A lock of Python's own may let somebody wait for ever."""

from __future__ import annotations

from collections import deque
from threading import Lock


class Turns:
    """One thread at a time, in the order in which they came."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: deque[Lock] = deque()
        self._taken = False

    def take(self, patience: float) -> bool:
        """Waits for a turn, `patience` seconds at most; whether it came."""
        mine = self._place()
        if mine is None or mine.acquire(timeout=patience):
            return True
        with self._lock:
            if mine not in self._waiting:  # it came at the last moment
                return True
            self._waiting.remove(mine)
            return False

    def give_back(self) -> None:
        """The next one may go."""
        with self._lock:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._taken = False

    def _place(self) -> Lock | None:
        """A place in the row; None when nobody is before us."""
        with self._lock:
            if not self._taken:
                self._taken = True
                return None
            mine = Lock()
            mine.acquire()
            self._waiting.append(mine)
            return mine
