"""A decision that does not say why, or that says so with something that is not there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sandbox.catalog.checks.pictures_made import KnownPictures
from sandbox.catalog.reading.document import Document
from sandbox.catalog.telling.problem import Place, Problem, suggestion
from sandbox.finding.objections import is_decision, objections
from sandbox.model import Service, Why
from sandbox.model.years import Year


def wrong_decisions(
    document: Document, service: Service, known: KnownPictures
) -> Iterator[Problem]:
    """A problem for every letter that decides something without a why that is right."""
    for at, paper in enumerate(service.letters):
        place = ("letters", at)
        if paper.why is not None:
            yield from _wrong_why(document, (*place, "why"), paper.why, known(service.id).sheets)
        elif is_decision(paper):
            yield document.problem(place, "geen_waarom", naam=f"{service.id}/{paper.id}")


def unexplained(years: Mapping[str, Year]) -> Iterator[str]:
    """The matters of years, as "year/matter", whose letter decides something and does not say why,
    or leads to a way to object that is not there.
    """
    for year in years.values():
        for matter in year.matters:
            why = matter.letter.why
            known = why.objection in objections() if why else not is_decision(matter.letter)
            if not known:
                yield f"{year.id}/{matter.id}"


def _wrong_why(
    document: Document, place: Place, why: Why, sheets: frozenset[str]
) -> Iterator[Problem]:
    if why.objection not in objections():
        keuze = suggestion(list(objections()))
        yield document.problem(
            (*place, "objection"), "geen_bezwaarweg", naam=why.objection, keuze=keuze
        )
    if why.sheet and why.sheet not in sheets:
        keuze = suggestion(sorted(sheets) or ["-"])
        yield document.problem((*place, "sheet"), "niet_getekend", naam=why.sheet, keuze=keuze)
    if why.sheet and why.lines:
        yield document.problem((*place, "lines"), "twee_sommen")
