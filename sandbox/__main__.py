"""Commands for authors and operators: `python -m sandbox check`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from sandbox.texts import text

EXTRA_CONTENT = "SANDBOX_CONTENT"
"""Names a folder with lessons, services and archetypes of one's own."""


def check(arguments: Sequence[str]) -> int:
    """Reads all content and tells what is wrong; 1 when something is."""
    # Reading content loads nearly the whole program, which other commands do not need.
    from sandbox.catalog import load, roots_from  # noqa: PLC0415

    extra = arguments[0] if arguments else os.environ.get(EXTRA_CONTENT)
    catalog = load(roots_from(Path(extra) if extra else None))
    for problem in catalog.problems:
        print(f"{problem}\n")
    if catalog.problems:
        count = len(catalog.problems)
        print(text("check.een_fout") if count == 1 else text("check.fouten", aantal=count))
        return 1
    lessons, services, people = catalog.lessons, catalog.services, catalog.archetypes
    print(text("check.goed", lessen=len(lessons), diensten=len(services), personen=len(people)))
    return 0


COMMANDS: Mapping[str, Callable[[Sequence[str]], int]] = {"check": check}
"""What can follow `python -m sandbox`; each takes the rest of the line and gives the exit code."""


def main(arguments: Sequence[str]) -> int:
    """Runs one command; 2 when there is no such command."""
    name = arguments[0] if arguments else ""
    if name in COMMANDS:
        return COMMANDS[name](arguments[1:])
    if name and name not in ("-h", "--help"):
        print(text("check.onbekende_opdracht", opdracht=name))
    print(text("check.gebruik"))
    return 0 if name in ("-h", "--help") else 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
