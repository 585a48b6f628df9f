"""`python -m sandbox panel`: at which steps people said *Dit snap ik niet*, the most first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sandbox.catalog import Catalog
from sandbox.commands.content import catalog
from sandbox.settings import settings
from sandbox.store import SqlStore, StoreUnavailable, open_store, unclear_steps
from sandbox.texts import text
from sandbox.ui.runtime import keys


def panel(arguments: Sequence[str]) -> int:
    """0 with what was said, 1 when nothing is kept or it cannot be read, 2 for a word behind it."""
    if arguments:
        print(text("panel.gebruik"))
        return 2
    try:
        store = open_store(settings().database, keys().learner).store
        if not isinstance(store, SqlStore):
            print(text("beheer.in_geheugen"))
            return 1
        counted = unclear_steps(store)
    except StoreUnavailable as trouble:
        print(trouble)
        return 1
    print("\n".join(told(counted, catalog())))
    return 0


def told(counted: Mapping[tuple[str, str], int], found: Catalog) -> Iterator[str]:
    """A line for each step that still exists, and what it says to a learner."""
    steps = {
        (lesson.id, step.id): (lesson, step)
        for lesson in found.lessons.values()
        for step in lesson.steps
    }
    known = [(steps[place], count) for place, count in counted.items() if place in steps]
    if not known:
        yield text("panel.niets")
    for (lesson, step), count in known:
        yield text("panel.regel", aantal=count, les=lesson.title, stap=step.title, id=step.id)
        yield text("panel.zin", zin=step.say)
