"""`python -m sandbox panel`: at which steps people said *Dit snap ik niet*, the most first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sandbox.catalog import Catalog
from sandbox.commands.content import catalog
from sandbox.commands.kept import of_store
from sandbox.store import unclear_steps
from sandbox.texts import text


def panel(arguments: Sequence[str]) -> int:
    """0 with what was said, 1 when nothing is kept or it cannot be read, 2 for a word behind it."""
    if arguments:
        print(text("panel.gebruik"))
        return 2
    counted = of_store(unclear_steps)
    if counted is None:
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
