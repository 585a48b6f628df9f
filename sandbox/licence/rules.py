"""The rules of the digitaal rijbewijs, as data: `assets/licence.yaml`."""

from __future__ import annotations

from functools import cache
from typing import Literal, get_args

from pydantic import Field as Written

from sandbox.files import LICENCE
from sandbox.model import Content
from sandbox.quick_yaml import read_file

Level = Literal["brons", "zilver", "goud"]
LEVELS: tuple[Level, ...] = get_args(Level)
"""From the first to the highest."""


def rank_of(level: Level | None) -> int:
    """Which level it is, from 1; 0 for none."""
    return LEVELS.index(level) + 1 if level else 0


class Silver(Content):
    """`share`: per cent of the lessons of a module that must be done by oneself."""

    share: int = Written(gt=0, le=100)


class Exam(Content):
    """`passed`: per cent of the tasks; `practice`, `least` and `questions` are numbers of tasks."""

    minutes: int = Written(gt=0)
    extra: int = Written(gt=0)
    practice: int = Written(gt=0)
    least: int = Written(gt=0)
    questions: int = Written(gt=0)
    passed: int = Written(gt=0, le=100)


class Rules(Content):
    """What earns silver, and what an exam is made of; bronze is every lesson, in any way."""

    silver: Silver
    exam: Exam


@cache
def rules() -> Rules:
    """The rules, read once."""
    return Rules.model_validate(read_file(LICENCE))


def needed(count: int, share: int) -> int:
    """How many of `count` are at least `share` per cent."""
    return -(-count * share // 100)
