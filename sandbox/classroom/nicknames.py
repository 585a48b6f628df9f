"""Names that nobody types: a nickname is a word and an animal, a class is called after a flower."""

from __future__ import annotations

from collections.abc import Callable, Container
from functools import cache

from sandbox.files import NICKNAMES
from sandbox.quick_yaml import read_file

OFFERED = 3
"""Nicknames to choose from at a time."""
_BETWEEN = "-"

Chance = Callable[[int], int]
"""Gives a number from 0 up to, not with, what it is asked."""


@cache
def _lists() -> dict[str, tuple[str, ...]]:
    return {name: tuple(words.split()) for name, words in read_file(NICKNAMES).items()}


def adjectives() -> tuple[str, ...]:
    """The first words of nicknames."""
    return _lists()["words"]


def animals() -> tuple[str, ...]:
    """The animals, each with a picture `animal-<name>`."""
    return _lists()["animals"]


def class_names() -> tuple[str, ...]:
    """The ids of the names a class can have."""
    return _lists()["classes"]


def offer(chance: Chance, taken: Container[str], shown: Container[str] = ()) -> tuple[str, ...]:
    """Ids of nicknames to choose from, such as "rustige-reiger"; no word or animal is in two.

    None is `taken`. Those that were `shown` just now come again only when nothing else is left.
    """
    free = [name for name in _all() if name not in taken]
    left = [name for name in free if name not in shown] or free
    chosen: list[str] = []
    while left and len(chosen) < OFFERED:
        chosen.append(left[chance(len(left))])
        both = chosen[-1].split(_BETWEEN)
        left = [name for name in left if not set(both) & set(name.split(_BETWEEN))]
    return tuple(chosen)


def new_class_name(chance: Chance) -> str:
    """The id of a name for a class."""
    return class_names()[chance(len(class_names()))]


def is_nickname(name: str) -> bool:
    """Whether this is the id of a nickname of ours."""
    word, _, animal = name.partition(_BETWEEN)
    return word in adjectives() and animal in animals()


def animal_of(nickname: str) -> str:
    """The animal of a nickname."""
    return nickname.partition(_BETWEEN)[2]


def written(name: str) -> str:
    """A nickname or the name of a class as people read it: "Rustige Reiger"."""
    return " ".join(part.capitalize() for part in name.split(_BETWEEN))


@cache
def _all() -> tuple[str, ...]:
    return tuple(f"{word}{_BETWEEN}{animal}" for word in adjectives() for animal in animals())
