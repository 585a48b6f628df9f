"""Waiting for what another thread or process does: for a state, never for a time."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")
SECONDS = 40.0


def until(true: Callable[[], bool], seconds: float = SECONDS) -> None:
    """Goes on as soon as it is true; fails when it is not within so many seconds."""
    limit = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < limit, "it did not happen"
        time.sleep(0.02)


def finished(work: Coroutine[Any, Any, T]) -> T:
    """What comes of work, also in a process that drives a browser, which has a loop of its own."""
    with ThreadPoolExecutor(1) as beside:
        return beside.submit(asyncio.run, work).result()
