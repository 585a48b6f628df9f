"""Waiting for what another thread or process does: for a state, never for a time."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Thread
from typing import Any, TypeVar

T = TypeVar("T")
SECONDS = 40.0


def until(true: Callable[[], bool], seconds: float = SECONDS) -> None:
    """Goes on as soon as it is true; fails when it is not within so many seconds."""
    limit = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < limit, "it did not happen"
        time.sleep(0.02)


class Beside:
    """A loop that runs in a thread of its own, also while nobody waits for it: it answers the
    server that asks whether somebody is still there.
    """

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def begin(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Begins work; what comes of it later."""
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    def finished(self, work: Coroutine[Any, Any, T]) -> T:
        """What comes of work."""
        return self.begin(work).result()

    def end(self) -> None:
        """Stops the loop."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()


def finished(work: Coroutine[Any, Any, T]) -> T:
    """What comes of work, also in a process that drives a browser, which has a loop of its own."""
    with ThreadPoolExecutor(1) as beside:
        return beside.submit(asyncio.run, work).result()
