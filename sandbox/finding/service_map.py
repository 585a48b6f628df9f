"""De dienstenkaart: who stands where on it, and questions of yes or no that lead there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sandbox.files import SERVICE_MAP
from sandbox.quick_yaml import read_file

Answer = str | tuple[str, ...]
"""What an answer leads to: the id of another question, or names of services."""


@dataclass(frozen=True, slots=True)
class Area:
    """A square of the map with `organisations` on it, by their ids; `colour` as in the style."""

    id: str
    title: str
    colour: str
    organisations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """One question of yes or no."""

    id: str
    ask: str
    when_yes: Answer
    when_no: Answer


@cache
def areas() -> tuple[Area, ...]:
    """The squares, in their order."""
    return tuple(
        Area(one["id"], one["title"], one["colour"], tuple(one["organisations"]))
        for one in _written()["areas"]
    )


@cache
def questions() -> Mapping[str, Question]:
    """All questions by id, the one to begin with first."""
    asked = (
        Question(one["id"], one["ask"], _answer(one["when_yes"]), _answer(one["when_no"]))
        for one in _written()["questions"]
    )
    return {one.id: one for one in asked}


def all_sentences() -> Mapping[str, str]:
    """What a learner reads here, by where it stands."""
    asked = {f"{one.id} ask": one.ask for one in questions().values()}
    return asked | {f"{one.id} title": one.title for one in areas()}


@cache
def _written() -> Any:
    return read_file(SERVICE_MAP)


def _answer(said: str | list[str]) -> Answer:
    return said if isinstance(said, str) else tuple(said)
