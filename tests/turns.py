"""Lessons that take turns: what every lesson does alike is done by some of them at each run."""

from __future__ import annotations

import pytest
from _pytest.mark.structures import ParameterSet

from sandbox.model import Way
from tests.content import LESSONS

TURNS = 3
BOTH: tuple[Way, Way] = ("samen", "zelf")
READ_IN = {lesson: BOTH[at % 2] for at, lesson in enumerate(sorted(LESSONS))}
"""The way in which a reader walks a lesson at each run; in the other one with `make long`."""


def in_turn(first: int) -> list[ParameterSet]:
    """One lesson of three, from this one on; with `make long` all of them."""
    names = sorted(LESSONS)
    now = set(names[first::TURNS])
    return [pytest.param(one, marks=() if one in now else pytest.mark.long) for one in names]
