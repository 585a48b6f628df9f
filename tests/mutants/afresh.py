"""Tries changes from their files: for each a fork that has only the packages of others loaded.

`python -m tests.mutants.afresh FILE`, where the file holds as JSON {"copies": [folder…], "tests":
[…], "changes": […], "seconds": {test: seconds}, "by_file": {file: [test…]}}. It says a line of
JSON (`saying`) for each change. Tests that come by the changed file go first, the quickest first.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.mutants.changes import Change
from tests.mutants.forks import Fork, fork, waited
from tests.mutants.inside import OPTIONS
from tests.mutants.saying import Saying

PATIENCE = 240
"""Seconds for the tests of one change."""
OURS = ("tests", "sandbox", "conftest", "app")


class First:
    """Runs the tests in an order that soon tells, and remembers the first that failed."""

    def __init__(self, first: list[str], seconds: dict[str, float]) -> None:
        self._first = frozenset(first)
        self._seconds = seconds
        self.tests: list[str] = []
        self.failed = ""

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items.sort(key=self._place)
        self.tests = [item.nodeid for item in items]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed and not self.failed:
            self.failed = report.nodeid

    def _place(self, item: pytest.Item) -> tuple[bool, float]:
        return item.nodeid not in self._first, self._seconds.get(item.nodeid, 0)


def moved_to(copy: Path) -> None:
    """From now on all of ours comes from this copy."""
    os.chdir(copy)
    here = str(copy)
    sys.path[:] = [here, *(place for place in sys.path if not (Path(place) / "sandbox").is_dir())]
    os.environ["PYTHONPATH"] = here
    for name in [name for name in sys.modules if name.split(".")[0] in OURS]:
        del sys.modules[name]
    importlib.invalidate_caches()


def tried(copy: Path, tests: list[str], first: First) -> str:
    """What came of the tests in a copy, as JSON: the first that failed, and those there were."""
    moved_to(copy)
    code = pytest.main([*OPTIONS, "-x", "--tb=no", *tests], plugins=[first])
    by = first.failed or ("(did not start)" if code else "")
    return json.dumps({"by": by, "tests": first.tests})


def as_it_is(copy: Path, tests: list[str]) -> str:
    """What fails without any change; "" when nothing does."""
    said = waited(fork(lambda: tried(copy, tests, First([], {})), 4 * PATIENCE))
    return str(json.loads(said)["by"]) if said.startswith("{") else said


def of_others(copy: Path, tests: list[str]) -> str:
    """The modules that are not ours, one a line, that are loaded to run these tests."""
    moved_to(copy)
    pytest.main([*OPTIONS, "--collect-only", *tests])
    files = {name: getattr(module, "__file__", None) for name, module in sys.modules.items()}
    return "\n".join(
        name for name, file in files.items() if file and not file.startswith(str(copy))
    )


def load_what_is_of_others(copy: Path, tests: list[str]) -> None:
    """Loads it here, once for all forks."""
    for name in waited(fork(lambda: of_others(copy, tests), PATIENCE)).splitlines():
        with contextlib.suppress(Exception):
            importlib.import_module(name)


class Copies:
    """Folders with the whole tree; each is used for one change at a time."""

    def __init__(self, folders: list[Path], seconds: float = PATIENCE) -> None:
        self._free = folders
        self._seconds = seconds
        self._running: dict[int, tuple[Fork, Path, str, str]] = {}

    def begin(self, number: int, change: Change, work: Callable[[Path], str]) -> None:
        """Starts the work on a copy with this change; there must be one that is free."""
        copy = self._free.pop()
        file = copy / change.path
        was = file.read_text(encoding="utf-8")
        file.write_text(change.source, encoding="utf-8")
        running = fork(lambda: work(copy), self._seconds)
        self._running[number] = (running, copy, change.path, was)

    def ended(self) -> tuple[int, str]:
        """Waits until one is ready: its number and what it said; the copy is as it was."""
        while True:
            for number, (running, copy, path, was) in list(self._running.items()):
                if (said := running.said()) is not None:
                    (copy / path).write_text(was, encoding="utf-8")
                    self._free.append(copy)
                    del self._running[number]
                    return number, said
            time.sleep(0.005)

    @property
    def full(self) -> bool:
        """Whether all copies are in use."""
        return not self._free

    @property
    def busy(self) -> bool:
        """Whether something is still tried."""
        return bool(self._running)


def main(file: Path) -> None:
    """Try all changes in the file."""
    saying = Saying()
    asked: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    folders, tests = [Path(copy) for copy in asked["copies"]], asked["tests"]
    load_what_is_of_others(folders[0], tests)
    if (fails := as_it_is(folders[0], tests)) and as_it_is(folders[0], tests):
        raise SystemExit(f"without a change a test fails, also the second time: {fails}")
    copies = Copies(folders)

    def tell() -> None:
        number, said = copies.ended()
        found: dict[str, Any] = {"by": said, "tests": []}
        if said.startswith("{"):
            found = json.loads(said)
        saying.verdict(number, found["by"], found["tests"])

    for number, change in enumerate(Change(**one) for one in asked["changes"]):
        if copies.full:
            tell()
        first = First(asked["by_file"].get(change.path, []), asked["seconds"])
        copies.begin(number, change, lambda copy, first=first: tried(copy, tests, first))  # type: ignore[misc]
    while copies.busy:
        tell()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
