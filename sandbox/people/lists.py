"""The lists that made-up people are made from, read once from lists.yaml."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from pydantic import Field

from sandbox.model import Content
from sandbox.quick_yaml import read_file

_FILE = Path(__file__).with_name("lists.yaml")


class Surnames(Content):
    """Parts of surnames; every combination holds one of the markers, or is whole by itself."""

    markers: tuple[str, ...]
    places: tuple[str, ...]
    people: tuple[str, ...]
    whole: tuple[str, ...]

    def all(self) -> tuple[str, ...]:
        """Every surname that can be made."""
        places = [marker + place for marker in self.markers for place in self.places]
        people = [marker + end for marker in self.markers for end in self.people]
        return (*self.whole, *people, *places, *(f"van {name}" for name in places))


class Lists(Content):
    """Everything in lists.yaml; `employers` are names by kind of work."""

    surnames: Surnames
    towns: tuple[str, ...]
    mail: str = Field(pattern=r"^[a-z.]+\.oefen$")
    words: tuple[str, ...]
    employers: Mapping[str, Sequence[str]]


@cache
def lists() -> Lists:
    """The lists; they never change after the first reading."""
    return Lists.model_validate(read_file(_FILE))
