"""Tasks of which a part lacks or names what is not there: what each kind itself complains of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sandbox.catalog.reading.document import Document
from sandbox.catalog.telling.problem import Place, Problem, suggestion
from sandbox.model import Asking, Block, Lesson, Service
from sandbox.services import Pictures
from sandbox.tasks import task_of


def asking_in(lesson: Lesson) -> Iterator[tuple[Place, Asking]]:
    """Everything a lesson asks, with its place: each step, and what comes of being late there."""
    for place, step in lesson.placed:
        yield place, step
        for number, late in enumerate(step.then.deadline.late if step.then.deadline else ()):
            yield (*place, "deadline", "late", number), late


def filled_in(lesson: Lesson) -> Iterator[tuple[Place, Asking]]:
    """What was filled in before a lesson begins, with its place."""
    for at, filled in enumerate(lesson.filled):
        yield ("filled", at), filled


def bodies_in(lesson: Lesson) -> Iterator[tuple[Place, tuple[Block, ...]]]:
    """The blocks that stand in the tasks themselves, with their place."""
    for place, asking in asking_in(lesson):
        task = task_of(asking)
        for spot, body in task.bodies.items():
            yield (*place, *task.level, *spot), body


def without_hints(document: Document, lesson: Lesson) -> Iterator[Problem]:
    """Steps at which somebody would have to guess."""
    for place, asking in asking_in(lesson):
        if asking.task.hinted and not asking.hints:
            cause = "vorm.te_weinig" if "hints" in asking.model_fields_set else "ontbreekt"
            yield document.problem((*place, "hints"), cause, sleutel="hints")


def reviews_nothing(document: Document, lesson: Lesson) -> Iterator[Problem]:
    """A review of answers where no simulated screen is."""
    for place, body in bodies_in(lesson):
        for at, block in enumerate(body):
            if block.review:
                yield document.problem((*place, at, "review"), "review_zonder_scherm")


def wrong_task(
    document: Document, place: Place, asking: Asking, services: Mapping[str, Service]
) -> Iterator[Problem]:
    """What the kind of a task says is wrong in it."""
    for found in task_of(asking).wrong(services):
        values = {
            name: suggestion(value) if isinstance(value, tuple) else value
            for name, value in found.values.items()
        }
        yield document.problem((*place, *asking.task.level, *found.place), found.cause, **values)


def without_picture(document: Document, lesson: Lesson, pictures: Pictures) -> Iterator[Problem]:
    """Pictures and calculations in the tasks themselves that no service of the lesson makes."""
    for place, body in bodies_in(lesson):
        for block in body:
            for name, known in ((block.bars, pictures.bars), (block.sheet, pictures.sheets)):
                if name and name not in known:
                    keuze = suggestion(sorted(known) or ["-"])
                    yield document.problem(place, "niet_getekend", naam=name, keuze=keuze)
