"""Waiting for what another thread or process does: for a state, never for a time."""

from __future__ import annotations

import time
from collections.abc import Callable

SECONDS = 40.0


def until(true: Callable[[], bool], seconds: float = SECONDS) -> None:
    """Goes on as soon as it is true; fails when it is not within so many seconds."""
    limit = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < limit, "it did not happen"
        time.sleep(0.02)
