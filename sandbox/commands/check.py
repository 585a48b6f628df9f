"""`python -m sandbox check`: reads all content and tells an author what is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.commands.content import catalog
from sandbox.texts import text


def check(arguments: Sequence[str]) -> int:
    """Reads all content and tells what is wrong; 1 when something is."""
    found = catalog(arguments)
    for problem in found.problems:
        print(f"{problem}\n")
    if found.problems:
        count = len(found.problems)
        print(text("check.een_fout") if count == 1 else text("check.fouten", aantal=count))
        return 1
    lessons, services, people = found.lessons, found.services, found.archetypes
    print(text("check.goed", lessen=len(lessons), diensten=len(services), personen=len(people)))
    return 0
