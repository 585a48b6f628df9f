"""Ways in which people ask, and how often the right answer is among the first that are found."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml

from sandbox.finding import service_finder
from tests.content import CATALOG

HERE = Path(__file__).parent
FIRST = 3
"""So many answers are looked at."""
FINDER = service_finder(CATALOG.guide.values())
SERVICES = {one.name: one for those in CATALOG.guide.values() for one in those.arranged()}


class Asked(NamedTuple):
    """What somebody says, and the services of which each is a right answer."""

    words: str
    means: frozenset[str]


@cache
def asked(part: str) -> tuple[Asked, ...]:
    """What is asked for in one of the two files and is in the guide."""
    rows = yaml.safe_load((HERE / f"{part}.yaml").read_text(encoding="utf-8"))
    every = (Asked(row["asked"], frozenset(row["means"])) for row in rows)
    return tuple(one for one in every if one.means & SERVICES.keys())


def not_found(those: Iterable[Asked]) -> list[Asked]:
    """Those of which no right answer is among the first."""
    return [one for one in those if one.means.isdisjoint(FINDER.find(one.words)[:FIRST])]


def score(part: str) -> float:
    """In how many of a hundred the right answer is among the first."""
    return 100 - 100 * len(not_found(asked(part))) / len(asked(part))
