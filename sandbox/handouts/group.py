"""For whom sheets are made: a row of made-up people, each time the same for the same letter."""

from __future__ import annotations

from dataclasses import dataclass

from sandbox.catalog import Catalog
from sandbox.model import Lesson, Person
from sandbox.people import make_person

MOST = 40
"""Sheets at once: a large class."""
SETS = ("a", "b", "c", "d")
"""Another letter gives other people, for a parallel class or a second time."""


@dataclass(frozen=True, slots=True)
class Group:
    """The first `count` people under a letter; ValueError for a letter or number that is none."""

    letter: str = SETS[0]
    count: int = 1

    def __post_init__(self) -> None:
        if self.letter not in SETS or not 1 <= self.count <= MOST:
            raise ValueError(f"{self.letter} {self.count}")

    @property
    def numbers(self) -> range:
        """The numbers of the sheets."""
        return range(1, self.count + 1)


def person_of(catalog: Catalog, lesson: Lesson, letter: str, number: int) -> Person:
    """Who the sheet with this number is about."""
    return make_person(catalog.archetypes[lesson.persona], f"{letter}-{number}")
