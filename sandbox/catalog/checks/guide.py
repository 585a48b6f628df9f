"""What can be wrong in the guide: a service twice, no source, a lesson that is not there."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping

from sandbox.catalog.checks.alone import twice, without_source, wrong_picture
from sandbox.catalog.checks.long_sentences import too_long
from sandbox.catalog.checks.real_data import real_data
from sandbox.catalog.checks.sets import not_given
from sandbox.catalog.reading.document import Document
from sandbox.catalog.telling.problem import Problem
from sandbox.model import Lesson, Organisation


def wrong_in_organisation(document: Document, found: Organisation) -> Iterator[Problem]:
    """Real data, a picture that is not there, double ids, no sources."""
    yield from real_data(document, simulated=False)
    yield from too_long(document)
    yield from wrong_picture(document, ("picture",), found.picture)
    yield from without_source(document, len(found.sources))
    yield from twice(document, ("services",), [one.id for one in found.services])


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
