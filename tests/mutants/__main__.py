"""`python -m tests.mutants [ROOM…]`: how many small changes of the code do the tests notice?

Ends with exit code 1 when in a room fewer than `ENOUGH` percent are.
"""

from __future__ import annotations

import argparse
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from contextlib import nullcontext
from hashlib import sha256
from pathlib import Path

from sandbox.files import ROOT
from tests.mutants.changes import Change, changes_of
from tests.mutants.equivalent import equivalent
from tests.mutants.report import Score, told, written
from tests.mutants.rooms import ROOMS, Room
from tests.mutants.trying import WORKERS, tried

SAMPLE = 120
"""Changes tried in a room, unless told otherwise; always the same ones, while they are there."""


def changes_in(room: Room) -> list[Change]:
    """All changes of a room that make a difference, file after file."""
    every = sorted((ROOT / room.folder).rglob("*.py"))
    files = [file for file in every if file.parent.name not in room.leaves]
    names = [file.relative_to(ROOT).as_posix() for file in files]
    same = equivalent()
    with ProcessPoolExecutor(WORKERS) as pool:
        found = pool.map(changes_of, names, [file.read_text("utf-8") for file in files])
        return [change for every in found for change in every if change.name not in same]


def drawn(changes: list[Change], number: int, skip: int = 0) -> list[Change]:
    """So many of them by chance, but the same ones each time, whatever else is added or goes.

    `skip` leaves out the first ones: those that somebody wrote tests for after a run.
    """
    order = sorted(changes, key=lambda change: sha256(change.name.encode()).digest())
    return order[skip : skip + number]


def scored(room: Room, sample: int | None, skip: int, log: Path | None) -> Score:
    """Tries a room and names each change that no test noticed."""
    start = time.monotonic()
    every = changes_in(room)
    changes = drawn(every, sample or len(every), skip)
    print(f"{room.name}: {len(changes)} of {len(every)} changes, against", *room.tests, flush=True)
    caught = 0
    with log.open("a", 1, encoding="utf-8") if log else nullcontext() as file:
        for verdict in tried(room, changes):
            caught += bool(verdict.by)
            if not verdict.by:
                print(verdict.told, flush=True)
            if file:
                file.write(f"{verdict.told}\n")
    minutes = (time.monotonic() - start) / 60
    return Score(room.name, len(every), len(changes), caught, minutes)


def main() -> int:
    """Try the rooms that are named, or all."""
    asked = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    asked.add_argument("rooms", nargs="*", default=[], help="a room such as practice")
    asked.add_argument("--every", action="store_true", help="try all changes, no sample")
    asked.add_argument("--sample", type=int, default=SAMPLE, help="changes tried in a room")
    asked.add_argument("--skip", type=int, default=0, help="leave out the first so many of them")
    asked.add_argument(
        "--log",
        type=Path,
        help="a file to add to: what noticed each change, and the tests it was tried with",
    )
    asked.add_argument("--write", action="store_true", help="bring docs/mutants.md up to date")
    given = asked.parse_args()
    enough = True
    for name in given.rooms or ROOMS:
        sample = None if given.every else given.sample
        score = scored(ROOMS[name], sample, given.skip, given.log)
        print(told(score), flush=True)
        if given.write:
            written(score)
        enough = enough and score.enough
    return 0 if enough else 1


if __name__ == "__main__":
    sys.exit(main())
