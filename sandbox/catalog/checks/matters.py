"""What can be wrong with messages that move and matters that are followed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sandbox.catalog.checks.reach import letters_in
from sandbox.catalog.reading.document import Document
from sandbox.catalog.telling.problem import Place, Problem, suggestion
from sandbox.model import Lesson, Service, Step


def wrong_matters(
    document: Document, lesson: Lesson, services: Mapping[str, Service]
) -> Iterator[Problem]:
    """A decision in a matter that nobody opened, a move of something that is no message."""
    opened: list[str] = []
    for place, step in lesson.placed:
        if step.then.contact and step.then.contact.matter:
            opened.append(step.then.contact.matter)
        if step.then.decides and step.then.decides not in opened:
            keuze = suggestion(opened)
            yield document.problem(
                (*place, "decides"), "geen_zaak", naam=step.then.decides, keuze=keuze
            )
        elif step.then.decides:
            yield from _reasons(document, (*place, "decides"), step, services)
        yield from _moves(document, (*place, "moves"), step, services)


def _reasons(
    document: Document, place: Place, step: Step, services: Mapping[str, Service]
) -> Iterator[Problem]:
    """The letters of a step are a decision that does not say why, or there is no letter."""
    letters = letters_in(services)
    if not step.then.brings:
        yield document.problem(place, "besluit_zonder_brief")
    for name in step.then.brings:
        if name in letters and letters[name].why is None:
            yield document.problem(place, "geen_waarom", naam=name)


def _moves(
    document: Document, place: Place, step: Step, services: Mapping[str, Service]
) -> Iterator[Problem]:
    known = [name for name, letter in letters_in(services).items() if letter.digital]
    for name in step.then.moves:
        if name not in known:
            keuze = suggestion(known)
            yield document.problem((*place, name), "geen_bericht", naam=name, keuze=keuze)
