"""What can be wrong in the simulated time of a lesson: jumps, last days and what comes after."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sandbox.catalog.checks.reach import letters_in, screen_of
from sandbox.catalog.reading.document import Document
from sandbox.catalog.telling.problem import Place, Problem, suggestion
from sandbox.model import Service, Step

LAST_DAY = "termijn.dag"
"""The fact of the last day, from the first step that has one."""


def late_steps(
    document: Document, place: Place, step: Step, services: Mapping[str, Service]
) -> Iterator[Problem]:
    """Jumps that lead nowhere, a last day nobody can miss, letters and answers that lack."""
    if step.then.deadline and not step.then.later:
        yield document.problem((*place, "deadline"), "geen_later")
    if step.then.later and not (step.then.deadline or (step.then.wait and step.then.brings)):
        yield document.problem((*place, "later"), "later_nergens")
    known = list(letters_in(services))
    for at, late in enumerate(step.then.deadline.late if step.then.deadline else ()):
        where = (*place, "deadline", "late", at)
        if late.letter and late.letter not in known:
            keuze = suggestion(known)
            yield document.problem((*where, "letter"), "geen_brief", naam=late.letter, keuze=keuze)
        for name in late.task.screens:
            for field in screen_of(services, name).fields:
                if field.required and field.answer is None:
                    yield document.problem(
                        (*where, "screen"), "geen_antwoord_laat", veld=field.id, scherm=name
                    )
