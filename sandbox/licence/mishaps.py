"""What can go wrong on the way through an exam, each a step as in a lesson: `mishaps.yaml`."""

from __future__ import annotations

from functools import cache

from pydantic import Field as Written

from sandbox.files import MISHAPS
from sandbox.model import Content, Id, Step
from sandbox.quick_yaml import read_file


class Mishap(Content):
    """`modules` are the ids of those in whose exam it fits; `lesson` is where it can be learned."""

    modules: tuple[Id, ...] = Written(min_length=1)
    lesson: Id
    step: Step


class Mishaps(Content):
    """All there are."""

    mishaps: tuple[Mishap, ...]


@cache
def mishaps() -> tuple[Mishap, ...]:
    """All mishaps, read once."""
    return Mishaps.model_validate(read_file(MISHAPS)).mishaps


def mishaps_for(subject: str) -> tuple[Mishap, ...]:
    """Those that fit in the exam of a module."""
    return tuple(mishap for mishap in mishaps() if subject in mishap.modules)


def find_mishap(step: str) -> Mishap | None:
    """The mishap with the step of this id."""
    return next((mishap for mishap in mishaps() if mishap.step.id == step), None)
