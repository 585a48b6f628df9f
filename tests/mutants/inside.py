"""Tries changes of functions in one process that has everything loaded: a fork for each.

`python -m tests.mutants.inside FILE`, where the file holds {"tests": […], "changes": […]} as JSON.
It says a line of JSON (`saying`) for each change, as soon as it knows, and one with the `seconds`
of each test and the tests that come by each file, the quickest first. Nothing is said of a change
that must be tried from its file: no test came by, the function ran while loading, or it cannot be
swapped.
"""

from __future__ import annotations

import gc
import json
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import Any

import pytest

from tests.mutants.changes import Change
from tests.mutants.forks import Fork, fork, waited
from tests.mutants.saying import Saying

PATIENCE = 20
"""Seconds that tests of a change may take more than twice as long as without it."""
UNTRIED = "?"
WORKERS = 2
A_LONG_TIME = 1_200
OPTIONS = ("-q", "-p", "no:cacheprovider", "-p", "no:xdist")


class Calls:
    """Which functions of this folder were called, as "file function"."""

    def __init__(self) -> None:
        self._seen: set[tuple[str, str]] = set()
        self._here = f"{Path.cwd()}/"

    def begin(self) -> None:
        """From now on every call is noted, in every thread."""
        threading.setprofile(self._note)
        sys.setprofile(self._note)

    def end(self) -> None:
        """No more."""
        threading.setprofile(None)
        sys.setprofile(None)

    def taken(self) -> set[str]:
        """What was called since the last time."""
        seen = self._seen.copy()
        self._seen.clear()
        return {
            f"{file.removeprefix(self._here)} {name.split('.<locals>')[0]}"
            for file, name in seen
            if file.startswith(self._here)
        }

    def _note(self, frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            self._seen.add((frame.f_code.co_filename, frame.f_code.co_qualname))


class Forks:
    """Instead of running the tests once: once as they are, and for each change those it touches."""

    def __init__(self, changes: list[Change], saying: Saying) -> None:
        self.changes = changes
        self.saying = saying
        self.calls = Calls()

    def pytest_collection(self) -> None:
        self.calls.begin()

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.calls.end()
        early = self.calls.taken()
        called, seconds = self._as_they_are(session)
        names = {test: item.nodeid for test, item in enumerate(session.items)}
        self.saying.known(
            {names[n]: taken for n, taken in seconds.items()}, _by_file(called, names)
        )
        running: dict[int, tuple[Fork, list[int]]] = {}
        for number, change in enumerate(self.changes):
            tests = called.get(f"{change.path} {change.function}", [])
            if tests:
                while len(running) >= WORKERS:
                    self._collect(running, early, names)
                allowed = PATIENCE + 2 * sum(seconds[test] for test in tests)
                work = fork(lambda c=change, t=tests: _failing(session, t, c), allowed)  # type: ignore[misc]
                running[number] = (work, tests)
        while running:
            self._collect(running, early, names)
        return True

    def _as_they_are(
        self, session: pytest.Session
    ) -> tuple[dict[str, list[int]], dict[int, float]]:
        """Which tests call which function, the fastest first, and how long each takes."""
        said = waited(fork(lambda: json.dumps(_traced(session, self.calls)), A_LONG_TIME))
        if not said.startswith("{"):
            raise pytest.UsageError(f"without a change a test fails: {said}")
        found: dict[str, Any] = json.loads(said)
        seconds = {int(test): taken for test, (taken, _) in found.items()}
        called: dict[str, list[int]] = {}
        for test in sorted(seconds, key=seconds.__getitem__):
            for function in found[str(test)][1]:
                called.setdefault(function, []).append(test)
        return called, seconds

    def _collect(
        self, running: dict[int, tuple[Fork, list[int]]], early: set[str], names: dict[int, str]
    ) -> None:
        """Wait until one is ready, or has had its time."""
        for number, (work, tests) in list(running.items()):
            if (said := work.said()) is not None:
                change = self.changes[number]
                final = said or f"{change.path} {change.function}" not in early
                if final and said != UNTRIED:
                    self.saying.verdict(number, said, [names[test] for test in tests])
                del running[number]
                return
        time.sleep(0.005)


def _by_file(called: dict[str, list[int]], names: dict[int, str]) -> dict[str, list[str]]:
    """The tests that come by each file."""
    found: dict[str, dict[str, None]] = {}
    for function, tests in called.items():
        found.setdefault(function.split(" ")[0], {}).update(dict.fromkeys(names[n] for n in tests))
    return {file: list(tests) for file, tests in found.items()}


def _traced(session: pytest.Session, calls: Calls) -> dict[int, tuple[float, list[str]]]:
    """Per test how long it took and the functions it called; ValueError when one fails."""
    calls.begin()
    found = {}
    start = time.monotonic()
    for test, passed in _run(session, range(len(session.items))):
        if not passed:
            raise ValueError(session.items[test].nodeid)
        found[test] = (time.monotonic() - start, sorted(calls.taken()))
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
    saying = Saying()
    asked = json.loads(file.read_text(encoding="utf-8"))
    forks = Forks([Change(**change) for change in asked["changes"]], saying)
    if code := pytest.main([*OPTIONS, *asked["tests"]], plugins=[forks]):
        raise SystemExit(code)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
