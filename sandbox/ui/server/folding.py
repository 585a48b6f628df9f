"""The same line a thousand times says no more than once: repeated log lines are folded."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable

OFTEN = 5
"""Times that a line is written within `WINDOW`."""
WINDOW = 60.0
"""Seconds after which a line may be written again."""
REMEMBERED = 200
"""Different lines that are kept apart."""


class Folding(logging.Filter):
    """Lets a line through a few times a minute; the first one afterwards says how many were not.

    Lines are the same when their unfilled message and place are: an address or number in it does
    not make another line.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._seen: dict[tuple[object, ...], tuple[float, int]] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        key = (record.name, record.levelno, record.lineno, str(record.msg)[:200])
        now = self._clock()
        began, times = self._seen.get(key, (now, 0))
        left_out = max(times - OFTEN, 0)
        if now - began >= WINDOW:
            began, times = now, 0
        if key not in self._seen and len(self._seen) >= REMEMBERED:
            self._seen.pop(next(iter(self._seen)))
        self._seen[key] = (began, times + 1)
        if times == 0 and left_out:
            record.msg = f"{record.msg} (x{left_out})"
        if times == OFTEN - 1:
            record.exc_info = None
        return times < OFTEN


def fold(loggers: Iterable[str]) -> None:
    """Folds what these loggers write themselves."""
    folding = Folding()
    for name in loggers:
        logging.getLogger(name).addFilter(folding)
