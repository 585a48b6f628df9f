"""The mutation tests themselves: what is changed, and that a change is noticed or is not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sandbox.files import ROOT
from tests.mutants.changes import changes_of
from tests.mutants.equivalent import equivalent
from tests.mutants.report import Score

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
    (tmp_path / "cups.py").write_text(CODE)
    (tmp_path / "test_cups.py").write_text(
        "from cups import Cup\n"
        "def test_full():\n    cup = Cup()\n    cup.drops = 9\n    assert cup.full\n"
        "def test_pour():\n    cup = Cup()\n    cup.drops = 4\n    cup.pour()\n"
        "    assert cup.drops == 5\n"
    )
    changes = changes_of("cups.py", CODE)
    asked = tmp_path / "asked.json"
    asked.write_text(
        json.dumps({"tests": ["test_cups.py"], "changes": [vars(one) for one in changes]})
    )
    subprocess.run(
        [sys.executable, "-m", "tests.mutants.inside", str(asked)], cwd=tmp_path, check=True,
        env={**os.environ, "PYTHONPATH": f"{tmp_path}:{ROOT}"}, capture_output=True,
    )  # fmt: skip
    said = {changes[int(n)].now: test for n, test in json.loads(asked.read_text()).items()}
    assert said["return None"] == "test_cups.py::test_full"
    assert said["self.drops -= 1"] == "test_cups.py::test_pour"
    assert said["return self.drops >= LIMIT"] == ""
    assert "note(None)" not in said


def test_what_makes_no_difference_is_still_there() -> None:
    for name in equivalent():
        path, rest = name.split(" ", 1)
        was = rest.split(": ", 1)[1].split(" => ")[0]
        code = " ".join(map(str.strip, (ROOT / path).read_text(encoding="utf-8").splitlines()))
        assert was in code, name


@pytest.mark.parametrize(("caught", "enough"), [(84, False), (85, True), (100, True)])
def test_a_room_needs_85_percent(caught: int, enough: bool) -> None:
    assert Score("x", 200, 100, caught, 1).enough is enough
