"""The lessons that somebody follows alone, in order: how far, and which one is next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sandbox.model import Lesson
from sandbox.progress.history import History
from sandbox.progress.overview import status


@dataclass(frozen=True, slots=True)
class Route:
    """`lessons` in order, `done` are the ids of those that are done."""

    lessons: tuple[Lesson, ...] = ()
    done: frozenset[str] = frozenset()

    @property
    def next(self) -> Lesson | None:
        """The first one that is left; None at the end."""
        return next((one for one in self.lessons if one.id not in self.done), None)


def route_of(history: History, lessons: Mapping[str, Lesson]) -> Route:
    """The route of this learner; empty for who follows none. A lesson that is gone drops out."""
    found = tuple(lessons[name] for name in history.route if name in lessons)
    done = (one.id for one in found if status(history.moment(one)) == "done")
    return Route(found, frozenset(done))
