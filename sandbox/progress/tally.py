"""The tries of one process."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from threading import Lock

from sandbox.progress.guesses import NOISY, Tries

MOST = 40_000
"""Browsers and addresses that are remembered; of the quiet ones the oldest are let go."""


class TallyHere:
    """Tries in memory, by name."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds and does not go back."""
        self.now = clock
        self._kept: OrderedDict[str, Tries] = OrderedDict()
        self._lock = Lock()

    @contextmanager
    def opened(self, *names: str) -> Iterator[Sequence[Tries]]:
        with self._lock:
            found = {name: self._kept.pop(name, Tries()) for name in names}
            try:
                yield [*found.values()]
            finally:
                self._kept |= {name: tries for name, tries in found.items() if tries.times}
                self._make_room()

    def __len__(self) -> int:
        return len(self._kept)

    def _make_room(self) -> None:
        while len(self._kept) > MOST:
            quiet = (name for name, tries in self._kept.items() if len(tries.times) < NOISY)
            del self._kept[next(quiet, next(iter(self._kept)))]
