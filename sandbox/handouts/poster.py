"""The poster: who does what, as the lesson about it says, and where each service is practised."""

from __future__ import annotations

from collections.abc import Iterator

from sandbox.catalog import Catalog
from sandbox.finding import subject_of
from sandbox.handouts.group import person_of
from sandbox.handouts.on_paper import printed
from sandbox.pieces import Box, Heading, Items, Leaf, Piece, Text
from sandbox.practice.class_question import scene_before
from sandbox.tasks.finding import services_of
from sandbox.texts import text

LESSON = "wie-doet-wat"
"""The lesson whose explanation in *Doe* names all of them."""
NOT_OF_THE_GOVERNMENT = frozenset({"desk"})
"""The colour of services that are a place at home."""


def has_poster(catalog: Catalog) -> bool:
    """Whether the lesson that it is made of is there."""
    return LESSON in catalog.lessons


def poster(catalog: Catalog) -> Leaf:
    """One A4."""
    return Leaf(text("uitdelen.poster.titel"), tuple(_pieces(catalog)), "poster")


def _pieces(catalog: Catalog) -> Iterator[Piece]:
    yield Text(text("uitdelen.poster.zin"))
    yield from _who_does_what(catalog)
    asked = tuple((Text(words),) for words in _asked(catalog))
    yield Box((Heading(text("uitdelen.poster.vragen"), 3), Items(asked)), "kader")
    rows = tuple((Text(words),) for words in _practised(catalog))
    yield Box((Heading(text("uitdelen.poster.oefenen"), 3), Items(rows)), "kader")


def _who_does_what(catalog: Catalog) -> Iterator[Piece]:
    """The panels of the explanation, each in a frame of its own."""
    lesson = catalog.lessons[LESSON]
    person = person_of(catalog, lesson, "a", 1)
    steps = (step for step in lesson.steps if step.stage == "do" and step.task.key == "explain")
    for step in steps:
        scene = scene_before(catalog.services, lesson, person, step.id)
        for panel in scene.asked.pieces:
            if isinstance(panel, Box):
                yield Box(printed(panel.inside), "kader")


def _asked(catalog: Catalog) -> Iterator[str]:
    """The questions of that lesson with their answers."""
    lesson = catalog.lessons[LESSON]
    person = person_of(catalog, lesson, "a", 1)
    for step in lesson.steps:
        if step.stage == "do" and step.task.key == "choose":
            scene = scene_before(catalog.services, lesson, person, step.id)
            (question,) = scene.asked.questions
            told = scene.task.told(scene.now, question)
            yield text("uitdelen.poster.vraag", vraag=question.field.label, antwoord=told)


def _practised(catalog: Catalog) -> Iterator[str]:
    """Each subject with the organisations that one meets there for the first time."""
    met: dict[str, str] = {}
    for lesson in catalog.listed:
        for name in services_of(lesson):
            service = catalog.services[name]
            if service.colour not in NOT_OF_THE_GOVERNMENT:
                met.setdefault(service.organisation, subject_of(lesson).title)
    for subject in dict.fromkeys(met.values()):
        there = (organisation for organisation, first in met.items() if first == subject)
        yield text("uitdelen.poster.oefen", module=subject, diensten=", ".join(there))
