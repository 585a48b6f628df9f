"""Lessons as they can be found: by their own words, those of their subject, and their steps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sandbox.finding.search import Findable, Finder, Ranking
from sandbox.finding.subjects import subject_of
from sandbox.model import Lesson

EASE = 0.94
"""What a lesson that is a level harder counts: of two that answer as well, the easy one first."""
RANKING = Ranking(covered=0.5, near=0.45)


def lesson_finder(lessons: Iterable[Lesson]) -> Finder:
    """Finds lessons, by id."""
    found = (
        Findable(lesson.id, tuple(_phrases(lesson)), EASE ** (lesson.level - 1))
        for lesson in lessons
    )
    return Finder(found, RANKING)


def _phrases(lesson: Lesson) -> Iterator[tuple[float, str]]:
    subject = subject_of(lesson)
    for phrase in lesson.search:
        yield 2.5, phrase
    yield 2.8, lesson.title
    yield 1.2, lesson.goal
    yield 1.0, lesson.audience
    yield 1.0, subject.title
    for phrase in subject.search:
        yield 0.8, phrase
    for step in lesson.steps:
        yield 0.4, step.title
