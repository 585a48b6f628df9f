"""`python -m sandbox check`: reads all content and tells an author what is wrong; with `--watch`
again at every change.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from time import sleep

from sandbox.catalog import Catalog
from sandbox.catalog.checks.decisions import unexplained
from sandbox.catalog.checks.hard_to_find import hard_to_find
from sandbox.catalog.reading.changes import changed, stamps
from sandbox.catalog.reading.joining.copies import copies
from sandbox.commands.content import catalog, roots
from sandbox.finding.years import years
from sandbox.texts import text

WATCH = "--watch"
PAUSE = 0.4
"""Seconds between two looks at the files."""


def check(arguments: Sequence[str]) -> int:
    """Reads all content and tells what is wrong, and what stands there twice; 1 when wrong."""
    where = [one for one in arguments if one != WATCH]
    if WATCH in arguments:
        return watch(where, lambda: sleep(PAUSE))
    found = catalog(where)
    if _tell_unexplained() or not _tell(found):
        return 1
    _tell_copies(where)
    _tell_hard_to_find(found)
    return 0


def _tell_unexplained() -> bool:
    """Whether a decision in a year of a life does not say why; tells which."""
    names = list(unexplained(years()))
    for name in names:
        print(text("check.geen_waarom.fout", naam=name))
        print(text("check.geen_waarom.oplossing"))
    return bool(names)


def watch(arguments: Sequence[str], wait: Callable[[], object]) -> int:
    """Checks now and after every change that there is once `wait` is over, until Ctrl and C."""
    print(text("maker.kijkt"), flush=True)
    try:
        before = stamps(roots(arguments))
        _tell_at(arguments)
        while True:
            wait()
            now = stamps(roots(arguments))
            if now != before:
                names = ", ".join(changed(before, now))
                before = now
                print(f"\n{text('maker.gewijzigd', bestanden=names)}", flush=True)
                _tell_at(arguments)
    except KeyboardInterrupt:
        print(f"\n{text('maker.gestopt')}", flush=True)
        return 0


def _tell_at(arguments: Sequence[str]) -> None:
    _tell(catalog(arguments))
    now = datetime.now().astimezone()
    print(text("maker.gekeken", tijd=now.strftime("%H:%M:%S")), flush=True)


def _tell(found: Catalog) -> bool:
    """Whether all is well, once that is said."""
    for problem in found.problems:
        print(f"{problem}\n")
    if found.problems:
        count = len(found.problems)
        print(text("check.een_fout") if count == 1 else text("check.fouten", aantal=count))
        return False
    counted = {
        "lessen": found.lessons,
        "reeksen": found.sets,
        "diensten": found.services,
        "personen": found.archetypes,
        "organisaties": found.guide,
    }
    print(text("check.goed", **{name: len(those) for name, those in counted.items()}))
    return True


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
