"""Pictures and calculations in letters that come by post: on such paper nothing is worked out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sandbox.catalog.checks.reach import letters_in
from sandbox.catalog.reading.document import Document
from sandbox.catalog.telling.problem import Place, Problem
from sandbox.model import Lesson, Service


def sums_in_post(
    document: Document, lesson: Lesson, services: Mapping[str, Service]
) -> Iterator[Problem]:
    """A problem for each letter of a lesson that would be drawn with nothing where the sum is."""
    letters = letters_in(services)
    for place, name in _by_post(lesson):
        for block in letters[name].body if name in letters else ():
            if block.bars or block.sheet:
                key = "bars" if block.bars else "sheet"
                yield document.problem(place, "som_in_post", naam=name, sleutel=key)


def _by_post(lesson: Lesson) -> Iterator[tuple[Place, str]]:
    """Every letter that lies there, is brought, or comes when somebody is late."""
    yield from (((("post", at)), name) for at, name in enumerate(lesson.post))
    for place, step in lesson.placed:
        yield from (((*place, "brings", at), name) for at, name in enumerate(step.then.brings))
        late = step.then.deadline.late if step.then.deadline else ()
        yield from (((*place, "deadline", "late", at), one.letter) for at, one in enumerate(late))
