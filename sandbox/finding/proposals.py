"""Lessons that go together in an hour or two, per kind of school."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from sandbox.files import PROPOSALS
from sandbox.model import Lesson
from sandbox.quick_yaml import read_file


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a class of this kind could do, in this order; `lessons` are ids."""

    id: str
    title: str
    lessons: tuple[str, ...]


@cache
def proposals() -> tuple[Proposal, ...]:
    """All proposals, in their order."""
    return tuple(
        Proposal(one["id"], one["title"], tuple(one["lessons"])) for one in read_file(PROPOSALS)
    )


def possible(lessons: Iterable[Lesson]) -> tuple[Proposal, ...]:
    """The proposals of which all lessons are there."""
    there = {lesson.id for lesson in lessons}
    return tuple(one for one in proposals() if there.issuperset(one.lessons))


def all_titles() -> Mapping[str, str]:
    """What stands at the proposals, by their ids."""
    return {one.id: one.title for one in proposals()}
