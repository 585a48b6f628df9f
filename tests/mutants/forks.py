"""Work done in processes of their own that know all that this one has loaded."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from tempfile import TemporaryFile
from typing import IO

TOO_LONG = "(took too long)"


@dataclass(frozen=True)
class Fork:
    """A process at work: the file in which it writes what it says, and when its time is over."""

    pid: int
    paper: IO[bytes]
    end: float

    def said(self) -> str | None:
        """What it said, or that it took too long; None while it may go on."""
        ready, _ = os.waitpid(self.pid, os.WNOHANG)
        if not ready and time.monotonic() < self.end:
            return None
        self._stop(waited=bool(ready))
        with self.paper:
            self.paper.seek(0)
            return self.paper.read().decode() if ready else TOO_LONG

    def _stop(self, *, waited: bool) -> None:
        """Ends it and all that it started."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)
        if not waited:
            os.waitpid(self.pid, 0)


def fork(work: Callable[[], str], seconds: float) -> Fork:
    """A process of its own that does the work and says what came of it."""
    # no pipe: who says much would wait until somebody reads
    paper = TemporaryFile()  # noqa: SIM115 - closed when it was read
    pid = os.fork()
    if pid:
        return Fork(pid, paper, time.monotonic() + seconds)
    os.setpgid(0, 0)
    said = "(stopped)"
    try:
        said = work()
    except BaseException as fault:
        said = f"({fault!r})"
    finally:
        paper.write(said.encode())
        paper.flush()
        os._exit(0)


def waited(running: Fork) -> str:
    """What it said, once it has."""
    while (said := running.said()) is None:
        time.sleep(0.005)
    return said
