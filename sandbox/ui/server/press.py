"""Makes files that take long: one after another, beside everything else, and never too many."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

WAITING = 8
"""Files that may be asked for and are not there yet; who asks for one more is asked to wait."""
KEPT = 24 * 1024 * 1024
"""Bytes of files that were made and are kept, to give to the next who asks."""
GIVES_WAY = 10
"""How much less often than others the thread gets its turn, on systems that know of that."""


class Press:
    """One for each process. Who asks for a file that is being made waits for that same one."""

    def __init__(self, waiting: int = WAITING, kept: int = KEPT) -> None:
        self._waiting, self._kept = waiting, kept
        self._files: OrderedDict[Hashable, bytes] = OrderedDict()
        self._making: dict[Hashable, asyncio.Future[bytes]] = {}
        self._thread = ThreadPoolExecutor(1, "press", initializer=_give_way)

    async def file(self, name: Hashable, make: Callable[[], bytes]) -> bytes | None:
        """The file of this name; None when too many are waiting. What `make` raises is raised."""
        if name in self._files:
            self._files.move_to_end(name)
            return self._files[name]
        making = self._making.get(name)
        if making is None:
            if len(self._making) >= self._waiting:
                return None
            making = asyncio.ensure_future(self._make(name, make))
            self._making[name] = making
        return await asyncio.shield(making)

    async def _make(self, name: Hashable, make: Callable[[], bytes]) -> bytes:
        try:
            made = await asyncio.get_running_loop().run_in_executor(self._thread, make)
        finally:
            self._making.pop(name, None)
        self._files[name] = made
        while self._files and sum(map(len, self._files.values())) > self._kept:
            self._files.popitem(last=False)
        return made


def _give_way() -> None:
    """On Linux a thread has a turn of its own; elsewhere it would be that of the whole process."""
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), GIVES_WAY)
