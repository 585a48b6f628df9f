"""What visitors of a help desk come for, and the lessons that fit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sandbox.files import HELPDESK
from sandbox.model import Lesson
from sandbox.quick_yaml import read_file


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants. `lessons` are those that fit, the one to begin with first."""

    id: str
    title: str
    picture: str
    lessons: tuple[Lesson, ...]


def wishes(lessons: Mapping[str, Lesson]) -> tuple[Wish, ...]:
    """The wishes for which there is a lesson, in their order."""
    found = (
        Wish(
            name,
            said["title"],
            said["picture"],
            tuple(lessons[one] for one in said["lessons"] if one in lessons),
        )
        for name, said in _known().items()
    )
    return tuple(wish for wish in found if wish.lessons)


def all_titles() -> Mapping[str, str]:
    """What stands on the buttons, by wish."""
    return {name: said["title"] for name, said in _known().items()}


@cache
def _known() -> Mapping[str, Any]:
    known: Mapping[str, Any] = read_file(HELPDESK)
    return known
