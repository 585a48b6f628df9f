"""Everything that can be practised, as it was read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TypeVar

from sandbox.catalog.telling.problem import Problem
from sandbox.model import Archetype, Lesson, LessonSet, LifeEvent, Organisation, Service
from sandbox.model.lessons import OWN

Kind = TypeVar("Kind", Lesson, LessonSet, Service, Archetype, Organisation, LifeEvent)


@dataclass(frozen=True, slots=True)
class Catalog:
    """Everything that can be practised, by id; lessons in their order, the rest by title.

    `problems` are about files that were left out.
    """

    lessons: Mapping[str, Lesson]
    services: Mapping[str, Service]
    archetypes: Mapping[str, Archetype]
    problems: tuple[Problem, ...]
    sets: Mapping[str, LessonSet] = field(default_factory=dict)
    guide: Mapping[str, Organisation] = field(default_factory=dict)
    events: Mapping[str, LifeEvent] = field(default_factory=dict)

    @property
    def listed(self) -> tuple[Lesson, ...]:
        """The lessons that stand in lists: not the sides of what two people do together, and not
        what somebody made in a tab.
        """
        every = self.lessons.values()
        return tuple(one for one in every if one.together is None and one.id != OWN)

    def sides(self, lesson: str) -> tuple[Lesson, ...]:
        """The two sides of a lesson that two people can do together; none of another."""
        return tuple(
            side
            for side in self.lessons.values()
            if side.together and side.together.lesson == lesson
        )

    def in_order(self) -> Catalog:
        """The same, with lessons, sets and events in their order and the rest by title."""
        return replace(
            self,
            lessons=_sorted(self.lessons, lambda lesson: (lesson.order, lesson.title)),
            services=_sorted(self.services, lambda service: (0, service.title)),
            archetypes=_sorted(self.archetypes, lambda archetype: (0, archetype.title)),
            sets=_sorted(self.sets, lambda one: (one.order, one.title)),
            guide=_sorted(self.guide, lambda one: (0, one.title)),
            events=_sorted(self.events, lambda one: (one.order, one.title)),
        )


def of_written(written: Mapping[str, Sequence[object]]) -> Catalog:
    """The content of what files say, by the name of their kind, that was found faultless before.

    pydantic.ValidationError, KeyError or TypeError when it is nothing of the kind.
    """
    return Catalog(
        lessons=_read(written["lessons"], Lesson),
        services=_read(written["services"], Service),
        archetypes=_read(written["people"], Archetype),
        problems=(),
        sets=_read(written["sets"], LessonSet),
        guide=_read(written["guide"], Organisation),
        events=_read(written["events"], LifeEvent),
    ).in_order()


def _read(written: Sequence[object], model: type[Kind]) -> dict[str, Kind]:
    return {one.id: one for one in map(model.model_validate, written)}


def _sorted(
    contents: Mapping[str, Kind], key: Callable[[Kind], tuple[int, str]]
) -> Mapping[str, Kind]:
    return MappingProxyType({one.id: one for one in sorted(contents.values(), key=key)})
