"""Tries changes of functions in one process that has everything loaded: a fork for each.

`python -m tests.mutants.inside FILE`, where the file holds {"tests": […], "changes": […]} as
JSON; it is replaced by {number of the change: test that failed, "" for none}. A change is missing
that must be tried from its file: no test came by, or the function cannot be swapped.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import Any

import pytest

from tests.mutants.changes import Change

PATIENCE = 20
"""Seconds that tests of a change may take more than twice as long as without it."""
UNTRIED = "?"
WORKERS = 2


class Forks:
    """Instead of running the tests once: once as they are, and for each change those it touches."""

    def __init__(self, changes: list[Change]) -> None:
        self.changes = changes
        self.verdicts: dict[int, str] = {}

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        touched, seconds = self._as_they_are(session)
        running: dict[int, tuple[int, int, float]] = {}
        for number, change in enumerate(self.changes):
            tests = touched.get(f"{change.path} {change.function}", [])
            if tests:
                while len(running) >= WORKERS:
                    self._collect(running)
                allowed = PATIENCE + 2 * sum(seconds[test] for test in tests)
                pid, reading = _fork(lambda c=change, t=tests: _failing(session, t, c))  # type: ignore[misc]
                running[pid] = (number, reading, time.monotonic() + allowed)
        while running:
            self._collect(running)
        return True

    def _as_they_are(
        self, session: pytest.Session
    ) -> tuple[dict[str, list[int]], dict[int, float]]:
        """Which tests call which function, the fastest first, and how long each takes."""
        pid, reading = _fork(lambda: json.dumps(_traced(session)))
        said = _read(reading)
        os.waitpid(pid, 0)
        if not said.startswith("{"):
            raise pytest.UsageError(f"without a change a test fails: {said}")
        calls: dict[str, Any] = json.loads(said)
        seconds = {int(test): taken for test, (taken, _) in calls.items()}
        touched: dict[str, list[int]] = {}
        for test in sorted(seconds, key=seconds.__getitem__):
            for function in calls[str(test)][1]:
                touched.setdefault(function, []).append(test)
        return touched, seconds

    def _collect(self, running: dict[int, tuple[int, int, float]]) -> None:
        """Wait until one is ready, or has had its time."""
        for pid, (number, reading, end) in list(running.items()):
            ready, _ = os.waitpid(pid, os.WNOHANG)
            if ready or time.monotonic() > end:
                _stop(pid, waited=bool(ready))
                said = _read(reading) if ready else "(took too long)"
                if said != UNTRIED:
                    self.verdicts[number] = said
                del running[pid]
                return
        time.sleep(0.005)


def _fork(work: Callable[[], str]) -> tuple[int, int]:
    """A process of its own that does the work, and where to read what it says."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return pid, reading
    os.setpgid(0, 0)
    said = "(stopped)"
    try:
        said = work()
    except BaseException as fault:
        said = f"({fault!r})"
    finally:
        with os.fdopen(writing, "w") as pipe:
            pipe.write(said)
        os._exit(0)


def _read(reading: int) -> str:
    with os.fdopen(reading) as pipe:
        return pipe.read()


def _stop(pid: int, *, waited: bool) -> None:
    """End a process and all that it started."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)
    if not waited:
        os.waitpid(pid, 0)


def _traced(session: pytest.Session) -> dict[int, tuple[float, list[str]]]:
    """Per test how long it took and the functions it called; SystemExit when one fails."""
    called: set[tuple[str, str]] = set()

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            called.add((frame.f_code.co_filename, frame.f_code.co_qualname))

    threading.setprofile(note)
    sys.setprofile(note)
    here = f"{Path.cwd()}/"
    found = {}
    start = time.monotonic()
    for test, passed in _run(session, range(len(session.items))):
        if not passed:
            raise ValueError(session.items[test].nodeid)
        names = {
            f"{file.removeprefix(here)} {name.split('.<locals>')[0]}"
            for file, name in called.copy()
            if file.startswith(here)
        }
        found[test] = (time.monotonic() - start, sorted(names))
        called.clear()
        start = time.monotonic()
    return found


def _failing(session: pytest.Session, tests: list[int], change: Change) -> str:
    """The first test that fails with the change; "" when none does."""
    if not _swapped(change):
        return UNTRIED
    for test, passed in _run(session, tests):
        if not passed:
            session._setupstate.teardown_exact(None)
            return session.items[test].nodeid
    return ""


def _run(session: pytest.Session, tests: Any) -> Iterator[tuple[int, bool]]:
    """Run tests by number: which, and whether all went well so far."""
    items = [session.items[test] for test in tests]
    for test, item, following in zip(tests, items, [*items[1:], None], strict=True):
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        yield test, not session.testsfailed


def _swapped(change: Change) -> bool:
    """Whether every function of this name now has the changed code."""
    file = str(Path.cwd() / change.path)
    new = _code_named(compile(change.source, file, "exec"), change.function)
    old = [
        each
        for each in gc.get_objects()
        if isinstance(each, FunctionType)
        and each.__code__.co_filename == file
        and each.__code__.co_qualname == change.function
    ]
    if len(new) != 1 or not old:
        return False
    try:
        for each in old:
            each.__code__ = new[0]
    except ValueError:
        return False
    return True


def _code_named(code: CodeType, name: str) -> list[CodeType]:
    inner = [each for each in code.co_consts if isinstance(each, CodeType)]
    here = [each for each in inner if each.co_qualname == name]
    return here + [found for each in inner for found in _code_named(each, name)]


def main(file: Path) -> None:
    """Try all changes in the file."""
    asked = json.loads(file.read_text(encoding="utf-8"))
    forks = Forks([Change(**change) for change in asked["changes"]])
    options = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    if code := pytest.main([*options, *asked["tests"]], plugins=[forks]):
        raise SystemExit(code)
    file.write_text(json.dumps(forks.verdicts), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
