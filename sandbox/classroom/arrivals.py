"""Which classes an address knows: a class that sits behind one address is not stopped by a guesser.

Once a code was right from an address, or a class was made there, that code is let in there without
waiting. Other codes are not: who guesses at that address waits as everybody who guesses. What one
could find out faster is the code that hangs on the board of the own school.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

REMEMBERED = 24 * 60 * 60.0
"""Seconds that an address knows a class: a lesson, and the next one."""
MOST = 4096
"""Classes at addresses that are remembered; the oldest are let go."""


class Arrivals:
    """Safe between threads. `clock` gives seconds and does not go back."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._came: OrderedDict[tuple[str, str], float] = OrderedDict()
        self._lock = Lock()

    def came(self, address: str, code: str) -> None:
        """Somebody at this address had the right code."""
        with self._lock:
            self._came[address, code] = self._clock()
            self._came.move_to_end((address, code))
            while len(self._came) > MOST:
                self._came.popitem(last=False)

    def knows(self, address: str, code: str) -> bool:
        """Whether this code was right at this address lately."""
        with self._lock:
            came = self._came.get((address, code))
            return came is not None and self._clock() - came < REMEMBERED
