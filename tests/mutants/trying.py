"""Tries changes on copies of the whole tree, so that nothing here is ever changed."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import Queue
from tempfile import TemporaryDirectory

from sandbox.files import ROOT
from tests.mutants.changes import Change
from tests.mutants.rooms import Room

WORKERS = 2
PATIENCE = 240
"""Seconds for the tests of one change that is tried from its file."""


def tried(room: Room, changes: list[Change]) -> dict[int, str]:
    """Per change the test that failed, or a word in brackets; "" when all went well."""
    with TemporaryDirectory() as folder:
        copies = [_copied(Path(folder) / str(number)) for number in range(WORKERS)]
        verdicts = _inside(copies[0], room, changes)
        seen = {number for number, verdict in verdicts.items() if verdict or not room.whole}
        rest = [number for number in range(len(changes)) if number not in seen]
        print(f"{room.name}: {len(rest)} of {len(changes)} changes from the files", file=sys.stderr)
        return verdicts | _from_files(copies, room, changes, rest)


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


def _inside(copy: Path, room: Room, changes: list[Change]) -> dict[int, str]:
    file = copy.with_suffix(".json")
    inside = [(n, change) for n, change in enumerate(changes) if change.function]
    asked = {"tests": room.quick, "changes": [vars(change) for _, change in inside]}
    file.write_text(json.dumps(asked), encoding="utf-8")
    run = [sys.executable, "-m", "tests.mutants.inside", str(file)]
    subprocess.run(run, cwd=copy, env=_environment(copy), check=True, stdout=subprocess.DEVNULL)
    said = json.loads(file.read_text(encoding="utf-8"))
    return {inside[int(number)][0]: verdict for number, verdict in said.items()}


def _from_files(
    copies: Iterable[Path], room: Room, changes: list[Change], numbers: list[int]
) -> dict[int, str]:
    free: Queue[Path] = Queue()
    for copy in copies:
        if fails := _said(copy, room):
            raise ValueError(f"without a change a test fails: {fails}")
        free.put(copy)

    def one(number: int) -> tuple[int, str]:
        copy = free.get()
        try:
            return number, _from_file(copy, room, changes[number])
        finally:
            free.put(copy)

    with ThreadPoolExecutor(WORKERS) as pool:
        return dict(pool.map(one, numbers))


def _from_file(copy: Path, room: Room, change: Change) -> str:
    """What the tests say of a copy with this file changed."""
    file = copy / change.path
    was = file.read_text(encoding="utf-8")
    file.write_text(change.source, encoding="utf-8")
    try:
        return _said(copy, room)
    finally:
        file.write_text(was, encoding="utf-8")


def _said(copy: Path, room: Room) -> str:
    """The first test of a room that fails in a copy, or why there is none; "" when all pass."""
    options = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--tb=no", "-rfE"]
    run = subprocess.Popen(
        [sys.executable, "-B", "-m", "pytest", *options, *room.quick, *room.whole],
        cwd=copy, env=_environment(copy), start_new_session=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    try:
        out, _ = run.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return "(took too long)"
    finally:
        _end(run)
    if not run.returncode:
        return ""
    failed = [
        line.split()[1] for line in out.splitlines() if line.startswith(("FAILED ", "ERROR "))
    ]
    return failed[0] if failed else "(did not start)"


def _end(run: subprocess.Popen[str]) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(run.pid, signal.SIGKILL)
    run.wait()


def _environment(copy: Path) -> dict[str, str]:
    """The tests always draw the same examples, and see the copy alone."""
    return {**os.environ, "CI": "1", "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
