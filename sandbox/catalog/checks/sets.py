"""What can be wrong in a set: minutes that do not add up, a lesson that is not there."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from difflib import get_close_matches

from sandbox.catalog.checks.alone import wrong_picture
from sandbox.catalog.checks.long_sentences import too_long
from sandbox.catalog.checks.real_data import real_data
from sandbox.catalog.reading.document import Document
from sandbox.catalog.telling.problem import Place, Problem, suggestion
from sandbox.model import Lesson, LessonSet


def wrong_in_set(document: Document, found: LessonSet) -> Iterator[Problem]:
    """Real data, a picture that is not there, parts that do not fill the time."""
    yield from real_data(document, simulated=False)
    yield from too_long(document)
    yield from wrong_picture(document, ("picture",), found.picture)
    if not found.lessons:
        yield document.problem(("meetings",), "set_zonder_les")
    for at, meeting in enumerate(found.meetings):
        total = sum(one.minutes for one in meeting.plan)
        if total != found.minutes:
            place = ("meetings", at, "plan")
            yield document.problem(place, "minuten", samen=total, minuten=found.minutes)


def wrong_lessons(
    document: Document, found: LessonSet, lessons: Mapping[str, Lesson], faulty: Container[str]
) -> Iterator[Problem]:
    """Every lesson that is named and cannot be given."""
    for at, meeting in enumerate(found.meetings):
        for number, stretch in enumerate(meeting.plan):
            for which, name in enumerate(stretch.lessons):
                place = ("meetings", at, "plan", number, "lessons", which)
                yield from not_given(document, place, name, lessons, faulty)


def not_given(
    document: Document,
    place: Place,
    name: str,
    lessons: Mapping[str, Lesson],
    faulty: Container[str],
) -> Iterator[Problem]:
    """A lesson that is named at a place and cannot be given: not there, faulty, or for two."""
    listed = [lesson.id for lesson in lessons.values() if lesson.together is None]
    if name in faulty:
        yield document.problem(place, "foute_les", naam=name)
    elif name not in listed:
        near = get_close_matches(name, listed, n=1) or listed[:3]
        yield document.problem(place, "geen_les_in_reeks", naam=name, keuze=suggestion(near))
