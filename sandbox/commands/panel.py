"""`python -m sandbox panel`: what people said not to understand, the most first, with the words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sandbox.catalog import Catalog
from sandbox.commands.content import catalog
from sandbox.commands.kept import of_store
from sandbox.pages.parts.unclear import CLEAR, lessons_found, steps_found
from sandbox.progress.unclear import Unclear
from sandbox.store import unclear
from sandbox.texts import text


def panel(arguments: Sequence[str]) -> int:
    """0 with what was said, 1 when nothing is kept or it cannot be read, 2 for a word behind it."""
    if arguments:
        print(text("panel.gebruik"))
        return 2
    said = of_store(unclear)
    if said is None:
        return 1
    print("\n".join(told(said, catalog())))
    return 0


def told(said: Unclear, found: Catalog) -> Iterator[str]:
    """A line for each step that still exists, what it says to a learner, and its sentences."""
    steps = steps_found(found, said.steps, said.sentences)
    if not steps:
        yield text("panel.niets")
    for one in steps:
        lesson, step = one.lesson.title, one.step
        yield text("panel.regel", aantal=one.count, les=lesson, stap=step.title, id=step.id)
        yield text("panel.zin", zin=step.say)
        for count, words in one.sentences:
            yield text("panel.van_zin", aantal=count, zin=words)
    for title, counts in lessons_found(found, said.clear):
        numbers = {name: counts.get(name, 0) for name in CLEAR}
        yield text("panel.duidelijk", les=title, **numbers)
