"""What a lesson shows: the screens, letters and story that its steps lead along."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sandbox.catalog.checks.pictures_made import KnownPictures
from sandbox.catalog.checks.tasks import asking_in, filled_in
from sandbox.catalog.telling.problem import Place
from sandbox.model import Archetype, Content, Lesson, Paper, Screen, Service, Step
from sandbox.services import Pictures


def screen_of(services: Mapping[str, Service], name: str) -> Screen:
    """The screen "service/screen"."""
    service, screen_id = name.split("/")
    return next(screen for screen in services[service].screens if screen.id == screen_id)


def screens_of(lesson: Lesson) -> Iterator[tuple[Place, str]]:
    """Every "service/screen" that a lesson names, with its place; also those for who is late."""
    for place, asking in (*filled_in(lesson), *asking_in(lesson)):
        for screen in asking.task.screens:
            yield (*place, "screen"), screen


def letters_in(services: Mapping[str, Service]) -> dict[str, Paper]:
    """Every letter there is, by "service/letter"."""
    return {
        f"{service.id}/{paper.id}": paper
        for service in services.values()
        for paper in service.letters
    }


def services_in(lesson: Lesson) -> tuple[str, ...]:
    """The ids of the services that a lesson visits, each once."""
    return tuple(dict.fromkeys(screen.split("/")[0] for _, screen in screens_of(lesson)))


def pictures_in(lesson: Lesson, known: KnownPictures) -> Pictures:
    """The pictures and calculations of all services of a lesson together."""
    made = [known(service) for service in services_in(lesson)]
    return Pictures(
        frozenset[str]().union(*(pictures.bars for pictures in made)),
        frozenset[str]().union(*(pictures.sheets for pictures in made)),
    )


def shown_by(step: Step, services: Mapping[str, Service]) -> Iterator[tuple[str, Screen | Paper]]:
    """The screens and letters of a step by name; also what stands beside or in their place.

    Letters are those that come, that can be kept, and those in which something is pointed at.
    """
    kept = []
    for name in step.task.screens:
        service = services[name.split("/")[0]]
        screen = screen_of(services, name)
        kept += [screen.download, *(field.paper for field in screen.fields)]
        yield name, screen
        for other in service.screens:
            if other.id in (screen.beside, screen.blocked, screen.astray):
                yield f"{service.id}/{other.id}", other
    late = step.then.deadline.late if step.then.deadline else ()
    for consequence in late:
        yield from ((name, screen_of(services, name)) for name in consequence.task.screens)
    letters = letters_in(services)
    for name in (*step.then.brings, *kept, *(consequence.letter for consequence in late)):
        if name in letters:
            yield name, letters[name]


def read_in(
    lesson: Lesson, persona: Archetype, services: Mapping[str, Service]
) -> Iterator[Content | str]:
    """Everything somebody reads in a lesson, apart from the papers on the table."""
    yield lesson
    yield persona.story
    for step in lesson.steps:
        yield from (content for _, content in shown_by(step, services))
