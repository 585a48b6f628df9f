"""The two servers that are compared, started by the same command from the same folder."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil

from tests.bench.shape import Shape, to_json
from tests.browser.serving import ROOT, Server

BARE = Path(__file__).parent / "bare" / "bare_form.py"


@dataclass
class Measured(Server):
    """A server whose processor time and memory can be asked."""

    @property
    def _seen(self) -> psutil.Process:
        if self._process is None:
            raise RuntimeError("the server is not running")
        return psutil.Process(self._process.pid)

    @property
    def busy(self) -> float:
        """Seconds of processor time since the start."""
        times = self._seen.cpu_times()
        return float(times.user + times.system)

    @property
    def memory(self) -> float:
        """Kilobytes in use."""
        return float(self._seen.memory_info().rss) / 1024

    def launched(self) -> float:
        """Starts; gives the moment of the launch in seconds since 1970."""
        moment = time.time()
        self.start()
        return moment


@contextmanager
def ours() -> Iterator[Measured]:
    """Oefenloket, not started yet, with an empty database."""
    with TemporaryDirectory() as folder:
        server = Measured(ROOT / "app.py", Path(folder))
        try:
            yield server
        finally:
            server.stop()


@contextmanager
def bare(shapes: Sequence[Shape]) -> Iterator[Measured]:
    """The bare page with these steps, not started yet."""
    with TemporaryDirectory() as folder:
        steps = Path(folder) / "steps.json"
        steps.write_text(json.dumps(to_json(shapes)), encoding="utf-8")
        server = Measured(BARE, Path(folder), environment={"BARE_STEPS": str(steps)})
        try:
            yield server
        finally:
            server.stop()


@contextmanager
def both(shapes: Sequence[Shape]) -> Iterator[tuple[Measured, Measured]]:
    """Oefenloket and the bare page, both running."""
    with ExitStack() as stack:
        servers = stack.enter_context(ours()), stack.enter_context(bare(shapes))
        for server in servers:
            server.start()
        yield servers
