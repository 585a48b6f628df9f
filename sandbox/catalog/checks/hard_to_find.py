"""Lessons that work and that nobody finds: told as advice, they are not left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sandbox.catalog.telling.problem import Problem, suggestion
from sandbox.finding import Finder, lesson_finder
from sandbox.finding.subjects import known_titles
from sandbox.model import Lesson
from sandbox.texts import text

FEWEST = 3
"""Ways to say what somebody looks for; people use other words than an author."""


def hard_to_find(lessons: Iterable[Lesson]) -> tuple[Problem, ...]:
    """Too few everyday words, words that find other lessons only, a subject without a door."""
    every = tuple(lessons)
    finder = lesson_finder(every)
    return tuple(problem for lesson in every for problem in _told(lesson, finder))


def _told(lesson: Lesson, finder: Finder) -> Iterator[Problem]:
    if len(lesson.search) < FEWEST:
        yield _advice(lesson, "search", "weinig_woorden", aantal=FEWEST)
    for phrase in lesson.search:
        if lesson.id not in finder.find(phrase):
            yield _advice(lesson, "search", "woord_vindt_niet", woord=phrase)
    if lesson.subject not in known_titles():
        keuze = suggestion(known_titles())
        yield _advice(lesson, "subject", "eigen_vakgebied", naam=lesson.subject, keuze=keuze)


def _advice(lesson: Lesson, key: str, cause: str, **values: str | int) -> Problem:
    message, remedy = (
        text(f"check.{cause}.fout", **values),
        text(f"check.{cause}.oplossing", **values),
    )
    return Problem(f"{lesson.id}/lesson.yaml", key, message, remedy)
