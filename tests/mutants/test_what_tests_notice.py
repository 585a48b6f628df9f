"""The mutation tests themselves: what is changed, and that a change is noticed or is not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from threading import Event

import pytest

from sandbox.files import ROOT
from tests.mutants.__main__ import drawn
from tests.mutants.changes import changes_of
from tests.mutants.equivalent import equivalent
from tests.mutants.forks import TOO_LONG, fork, waited
from tests.mutants.report import Score
from tests.mutants.trying import Verdict

CODE = """
LIMIT = 2
class Cup:
    @property
    def full(self) -> bool:
        return self.drops > LIMIT
    def pour(self) -> None:
        self.drops += 1
def names(words):
    if not words:
        raise ValueError("no words")
    note(words)
    return [word for word in words if word]
def enough(size):
    return size == LIMIT
LARGE = enough(2)
__all__ = ["Cup"]
"""


@pytest.mark.parametrize(
    ("function", "was", "now"),
    [
        ("", "LIMIT = 2", "LIMIT = 3"),
        ("Cup.full", "return self.drops > LIMIT", "return self.drops >= LIMIT"),
        ("Cup.full", "return self.drops > LIMIT", "return None"),
        ("Cup.pour", "self.drops += 1", "self.drops -= 1"),
        ("names", "if not words:", "if not (not words):"),
        ("names", "note(words)", "pass"),
        (
            "names",
            "return [word for word in words if word]",
            "return [word for word in words if not (word)]",
        ),
    ],
)
def test_code_is_changed_in_small_ways(function: str, was: str, now: str) -> None:
    assert (function, was, now) in {
        (one.function, one.was, one.now) for one in changes_of("x.py", CODE)
    }


def test_what_only_people_and_tools_read_stays_as_it_is() -> None:
    changed = {one.was for one in changes_of("x.py", CODE)}
    assert not {line for line in changed if "__all__" in line or "raise" in line or "@" in line}


def test_every_change_can_be_run_and_differs_from_the_others() -> None:
    changes = changes_of("x.py", CODE)
    assert len({one.source for one in changes} | {CODE}) == len(changes) + 1
    for one in changes:
        compile(one.source, "x.py", "exec")


def test_a_change_is_noticed_when_a_test_of_its_function_fails(tmp_path: Path) -> None:
    said = noticed("inside", put(tmp_path), tmp_path)
    assert said["return None"] == "test_cups.py::test_full"
    assert said["self.drops -= 1"] == "test_cups.py::test_pour"
    assert said["return self.drops >= LIMIT"] == ""
    assert "note(None)" not in said, "no test comes by"
    assert "return size != LIMIT" not in said, "it is done while loading"


def test_a_change_of_what_is_made_while_loading_is_tried_from_its_file(tmp_path: Path) -> None:
    copies = [str(put(tmp_path / name)) for name in ("one", "two")]
    said = noticed("afresh", tmp_path / "one", tmp_path, copies=copies, seconds={}, by_file={})
    assert said["LIMIT = 3"] == "test_cups.py::test_limit"
    assert said["self.drops -= 1"] == "test_cups.py::test_pour"
    assert said["note(None)"] == ""
    assert said["LARGE = enough(None)"] == "test_cups.py::test_limit"
    assert [(tmp_path / name / "cups.py").read_text() for name in ("one", "two")] == [CODE] * 2


TESTS = """
from cups import LARGE, LIMIT, Cup

def test_full():
    cup = Cup()
    cup.drops = 9
    assert cup.full

def test_pour():
    cup = Cup()
    cup.drops = 4
    cup.pour()
    assert cup.drops == 5

def test_limit():
    assert (LIMIT, LARGE) == (2, True)
"""


def put(folder: Path) -> Path:
    """The folder, with the code and its tests in it."""
    folder.mkdir(exist_ok=True)
    (folder / "cups.py").write_text(CODE)
    (folder / "test_cups.py").write_text(TESTS)
    return folder


def noticed(module: str, folder: Path, beside: Path, **more: object) -> dict[str, str]:
    """For each change, by what its line becomes, the test that noticed it."""
    changes = changes_of("cups.py", CODE)
    asked = beside / "asked.json"
    written = {"tests": ["test_cups.py"], "changes": [vars(one) for one in changes], **more}
    asked.write_text(json.dumps(written))
    run = subprocess.run(
        [sys.executable, "-m", f"tests.mutants.{module}", str(asked)], cwd=folder, check=True,
        env={**os.environ, "PYTHONPATH": f"{folder}:{ROOT}"}, capture_output=True, text=True,
    )  # fmt: skip
    said = [json.loads(line) for line in run.stdout.splitlines()]
    return {changes[one["number"]].now: one["by"] for one in said if "by" in one}


def test_a_process_of_its_own_says_what_came_of_it_however_long_that_is() -> None:
    assert waited(fork(lambda: "a" * 1_000_000, 10)) == "a" * 1_000_000
    assert waited(fork(lambda: str(1 // 0), 10)).startswith("(ZeroDivisionError")
    assert waited(fork(lambda: str(Event().wait()), 0.1)) == TOO_LONG


def test_what_is_told_of_a_change_names_its_tests() -> None:
    change = changes_of("cups.py", CODE)[0]
    verdict = Verdict(change, "", ("a.py::x", "a.py::y", "b.py::z"))
    assert verdict.told == f"not noticed | {change.name} | 2 of a.py, 1 of b.py"


def test_the_same_changes_are_drawn_whatever_else_there_is() -> None:
    changes = changes_of("x.py", CODE)
    first = drawn(changes, 4)
    assert drawn([*reversed(changes)], 4) == first
    assert set(drawn([one for one in changes if one != first[0]], 4)) >= {*first[1:]}
    assert drawn(changes, 4, skip=2)[:2] == first[2:]


def test_what_makes_no_difference_is_still_there() -> None:
    for name in equivalent():
        path, rest = name.split(" ", 1)
        was = rest.split(": ", 1)[1].split(" => ")[0]
        code = " ".join(map(str.strip, (ROOT / path).read_text(encoding="utf-8").splitlines()))
        assert was in code, name


@pytest.mark.parametrize(("caught", "enough"), [(84, False), (85, True), (100, True)])
def test_a_room_needs_85_percent(caught: int, enough: bool) -> None:
    assert Score("x", 200, 100, caught, 1).enough is enough
