"""Het gemeentehuis: who sits at which counter, and what is arranged there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sandbox.files import TOWN_HALL
from sandbox.quick_yaml import read_file

ORGANISATION = "gemeente"
"""Whose house it is, as the guide calls it."""
BEFORE = 2
"""How many are helped before somebody who comes in."""
FIRST = 20
"""About where the numbers of the day are, at every counter."""


@dataclass(frozen=True, slots=True)
class Counter:
    """A counter with the person who sits there, and `services` with what somebody comes for.

    `number` is that of the counter, 0 of the reception; `letter` stands before its tickets.
    """

    id: str
    number: int
    title: str
    letter: str
    who: str
    picture: str
    does: str
    says: str
    services: Mapping[str, str]
    lessons: tuple[str, ...]


@cache
def counters() -> tuple[Counter, ...]:
    """The counters, in the order in which they stand."""
    return tuple(_counter(at, one) for at, one in enumerate(_written()["counters"], 1))


@cache
def reception() -> Counter:
    """Who sits in the hall."""
    return _counter(0, _written()["reception"])


def counter_for(service: str) -> Counter | None:
    """The counter where a service is arranged."""
    return next((one for one in counters() if service in one.services), None)


def tickets(counter: Counter, service: str) -> tuple[str, ...]:
    """The numbers on the screen in the waiting room; the last one is of who comes for this."""
    mine = FIRST + BEFORE * (1 + list(counter.services).index(service))
    return tuple(f"{counter.letter} {number}" for number in range(mine - BEFORE, mine + 1))


def all_sentences() -> Mapping[str, str]:
    """What a learner reads here, by where it stands."""
    own = {
        f"{one.id} {part}": getattr(one, part)
        for one in (reception(), *counters())
        for part in ("title", "who", "does", "says")
        if getattr(one, part)
    }
    asked = {f"{one.id} {name}": said for one in counters() for name, said in one.services.items()}
    return own | asked


@cache
def _written() -> Any:
    return read_file(TOWN_HALL)


def _counter(number: int, said: Mapping[str, Any]) -> Counter:
    return Counter(
        said["id"],
        number,
        said.get("title", ""),
        said.get("letter", ""),
        said["who"],
        said["picture"],
        said["does"],
        said["says"],
        said.get("services", {}),
        tuple(said.get("lessons", ())),
    )
