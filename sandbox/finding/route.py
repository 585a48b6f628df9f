"""Which lessons to do next."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sandbox.model import Lesson

COUNT = 3


def next_lessons(
    lessons: Iterable[Lesson], begun: Collection[str], last: str = ""
) -> tuple[Lesson, ...]:
    """At most three that nobody began yet, in an order that makes sense.

    On with the subject of the lesson touched `last`; without one, the easiest of each subject
    first. `begun` are ids; of them none comes back.
    """
    every = tuple(lessons)
    subject = next((lesson.subject for lesson in every if lesson.id == last), "")
    seen: dict[str, int] = {}
    ranked: list[tuple[tuple[bool, int, int], Lesson]] = []
    for lesson in sorted(every, key=lambda lesson: lesson.level):
        if lesson.id not in begun:
            place = seen[lesson.subject] = seen.get(lesson.subject, -1) + 1
            rank = (lesson.subject != subject, place, lesson.level)
            ranked.append((rank, lesson))
    ranked.sort(key=lambda pair: pair[0])
    return tuple(lesson for _, lesson in ranked[:COUNT])
