"""What can be wrong in the guide: a service twice, no source, a name that leads nowhere."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from difflib import get_close_matches
from itertools import pairwise

from sandbox.catalog.checks.alone import twice, without_source, wrong_picture
from sandbox.catalog.checks.long_sentences import too_long
from sandbox.catalog.checks.real_data import real_data
from sandbox.catalog.checks.sets import not_given
from sandbox.catalog.reading.document import Document
from sandbox.catalog.telling.problem import Problem, suggestion
from sandbox.model import Lesson, LifeEvent, Organisation


def wrong_in_organisation(document: Document, found: Organisation) -> Iterator[Problem]:
    """Real data, a picture that is not there, double ids, no sources."""
    yield from _of_both(document, found)
    yield from twice(document, ("services",), [one.id for one in found.services])


def _of_both(document: Document, found: Organisation | LifeEvent) -> Iterator[Problem]:
    """What can be wrong in every file of the guide."""
    yield from real_data(document, simulated=False)
    yield from too_long(document)
    yield from wrong_picture(document, ("picture",), found.picture)
    yield from without_source(document, len(found.sources))


def wrong_practice(
    document: Document,
    found: Organisation,
    lessons: Mapping[str, Lesson],
    faulty: Container[str],
) -> Iterator[Problem]:
    """Every lesson that is named and cannot be done."""
    for at, service in enumerate(found.services):
        for which, name in enumerate(service.practise):
            place = ("services", at, "practise", which)
            yield from not_given(document, place, name, lessons, faulty)


def wrong_in_event(document: Document, found: LifeEvent) -> Iterator[Problem]:
    """Real data, a picture that is not there, double ids, no sources, not in order."""
    yield from _of_both(document, found)
    yield from twice(document, ("todo",), [one.id for one in found.todo])
    for at, (before, after) in enumerate(pairwise(found.todo), 1):
        if after.day < before.day:
            yield document.problem(("todo", at, "day"), "niet_op_volgorde", na=before.id)


def wrong_services(
    document: Document, found: LifeEvent, guide: Mapping[str, Organisation]
) -> Iterator[Problem]:
    """Every service that is named and that its organisation does not have."""
    for at, one in enumerate(found.todo):
        by = guide.get(one.service.partition("/")[0])
        names = [arranged.name for arranged in by.arranged()] if by else []
        if by and one.service not in names:
            near = get_close_matches(one.service, names, n=1) or names[:3]
            place = ("todo", at, "service")
            known = suggestion(near)
            yield document.problem(place, "geen_dienst_in_gids", naam=one.service, keuze=known)
