"""`python -m sandbox check`: reads all content and tells an author what is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.catalog import Catalog
from sandbox.catalog.checks.hard_to_find import hard_to_find
from sandbox.catalog.reading.joining.copies import copies
from sandbox.commands.content import catalog, roots
from sandbox.texts import text


def check(arguments: Sequence[str]) -> int:
    """Reads all content and tells what is wrong, and what stands there twice; 1 when wrong."""
    found = catalog(arguments)
    for problem in found.problems:
        print(f"{problem}\n")
    if found.problems:
        count = len(found.problems)
        print(text("check.een_fout") if count == 1 else text("check.fouten", aantal=count))
        return 1
    lessons, services, people = found.lessons, found.services, found.archetypes
    print(text("check.goed", lessen=len(lessons), diensten=len(services), personen=len(people)))
    _tell_copies(arguments)
    _tell_hard_to_find(found)
    return 0


def _tell_copies(arguments: Sequence[str]) -> None:
    """What could be written once; a lesson with copies works just as well."""
    if twice := copies(roots(arguments)):
        print(f"\n{text('check.vaker')}\n")
    for problem in twice:
        print(f"{problem}\n")


def _tell_hard_to_find(found: Catalog) -> None:
    """What a lesson lacks to be found on the start page; it works just as well."""
    if lacking := hard_to_find(found.listed):
        print(f"\n{text('check.vindbaar')}\n")
    for problem in lacking:
        print(f"{problem}\n")
