"""Tries changes on copies of the whole tree, so that nothing here is ever changed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sandbox.files import ROOT
from tests.mutants.changes import Change
from tests.mutants.rooms import Room

WORKERS = 2


@dataclass(frozen=True)
class Verdict:
    """The test that noticed a change, or a word in brackets; "" when none of `tests` did."""

    change: Change
    by: str
    tests: tuple[str, ...]

    @property
    def told(self) -> str:
        """One line: the change, who noticed, and how many tests of which files there were."""
        files = Counter(test.split("::")[0] for test in self.tests)
        against = ", ".join(f"{number} of {file}" for file, number in files.items())
        return f"{self.by or 'not noticed'} | {self.change.name} | {against}"


def tried(room: Room, changes: list[Change]) -> Iterator[Verdict]:
    """What came of each change, as soon as it is known."""
    with TemporaryDirectory() as folder:
        copies = [_copied(Path(folder) / str(number)) for number in range(WORKERS)]
        left = dict(enumerate(changes))
        inside = {n: change for n, change in left.items() if change.function}
        known: dict[str, Any] = {}
        for said in _said("inside", copies[0], room, [*inside.values()], {}):
            if "seconds" in said:
                known = said
            else:
                yield _verdict(left.pop([*inside][said["number"]]), said)
        print(f"{room.name}: {len(left)} of {len(changes)} from the files", file=sys.stderr)
        rest = [*left.values()]
        more = {"copies": [str(copy) for copy in copies], **known}
        for said in _said("afresh", copies[0], room, rest, more) if rest else ():
            yield _verdict(rest[said["number"]], said)


def _verdict(change: Change, said: dict[str, Any]) -> Verdict:
    return Verdict(change, said["by"], tuple(said["tests"]))


def _copied(folder: Path) -> Path:
    """A copy of all that git knows."""
    names = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "-z"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.split("\0")  # fmt: skip
    for name in filter(None, names):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    return folder


def _said(
    module: str, copy: Path, room: Room, changes: list[Change], more: dict[str, Any]
) -> Iterator[dict[str, Any]]:
    """Each line that a process says that tries these changes; CalledProcessError when it fails."""
    file = copy.with_suffix(f".{module}.json")
    asked = {"tests": room.tests, "changes": [vars(change) for change in changes], **more}
    file.write_text(json.dumps(asked), encoding="utf-8")
    run = [sys.executable, "-m", f"tests.mutants.{module}", str(file)]
    with subprocess.Popen(
        run, cwd=copy, env=_environment(copy), stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        for line in process.stdout:
            yield json.loads(line)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, run)


def _environment(copy: Path) -> dict[str, str]:
    """The tests always draw the same examples, and see the copy alone."""
    return {**os.environ, "CI": "1", "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
