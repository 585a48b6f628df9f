"""What can be wrong with the parts of a lesson: *Waarom*, *Kijk*, *Doe* and *Weet je het nog*."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sandbox.catalog.reading.document import Document
from sandbox.catalog.telling.problem import Place, Problem
from sandbox.model import Lesson, Step

MOST_QUESTIONS = 6
"""Of *Weet je het nog*: it takes a few minutes."""


def without_part(document: Document, steps: Iterable[tuple[Place, Step]]) -> Iterator[Problem]:
    """Steps of the practice that say nothing of the part in which they stand."""
    for place, step in steps:
        if not step.part:
            yield document.problem((*place, "part"), "ontbreekt", sleutel="part")


def wrong_parts(document: Document, lesson: Lesson) -> Iterator[Problem]:
    """Ids that stand twice, a part that has no name, a lesson that does not say why."""
    seen: set[str] = set()
    for place, step in sorted(lesson.placed, key=lambda each: each[1].stage != "do"):
        if step.id in seen:
            yield document.problem((*place, "id"), "dubbel_id", id=step.id)
        seen.add(step.id)
    yield from without_part(document, [each for each in lesson.placed if each[1].stage == "do"])
    around = lesson.around
    if (around.look or around.recall) and not around.why:
        yield document.problem(("around", "why"), "ontbreekt", sleutel="why")
    if len(around.recall) > MOST_QUESTIONS:
        yield document.problem(("around", "recall"), "te_veel_vragen", aantal=MOST_QUESTIONS)
