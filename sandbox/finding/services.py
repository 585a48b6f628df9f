"""What the guide answers: public services, and events of a life that somebody tells of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from sandbox.files import GUIDE
from sandbox.finding.search import Findable, Finder, Ranking
from sandbox.model import Arranged, LifeEvent, Organisation
from sandbox.quick_yaml import read_file

RANKING = Ranking(covered=0.25, near=0.2, said=1.0, telling=0.9)
"""Three answers are shown, also when somebody tells a whole story around the question."""


MOST_SERVICES = 3
"""Public services that are shown: the right one is mostly among them."""
NEAREST = 3
"""An event is told when it is among so many of the likeliest: most ask for one thing."""


class Answers(NamedTuple):
    """What somebody may mean: names of services, and the id of an event.

    `leads` says that the event is what is meant most likely.
    """

    services: tuple[str, ...] = ()
    event: str = ""
    leads: bool = False


NO_ANSWERS = Answers()


def service_finder(guide: Iterable[Organisation], events: Iterable[LifeEvent] = ()) -> Finder:
    """Finds public services, by name: "svb/aow"; and events, by id."""
    every = (one for organisation in guide for one in organisation.arranged())
    services = (Findable(one.name, tuple(_phrases(one))) for one in every)
    happening = (Findable(one.id, tuple(_happening(one))) for one in events)
    return Finder((*services, *happening), RANKING)


def answers(finder: Finder, asked: str) -> Answers:
    """The services that answer best, and the event that is as near."""
    found = finder.find(asked)
    services = tuple(name for name in found if "/" in name)
    event = next((name for name in found[:NEAREST] if name not in services), "")
    return Answers(services[:MOST_SERVICES], event, leads=bool(event) and found[0] == event)


@cache
def said() -> Mapping[str, Mapping[str, Sequence[str]]]:
    """What people say besides what the guide has, by organisation and service."""
    found: Mapping[str, Mapping[str, Sequence[str]]] = read_file(GUIDE / "said.yaml")
    return found


def _phrases(one: Arranged) -> Iterator[tuple[float, str]]:
    for phrase in (*one.service.search, *said().get(one.by.id, {}).get(one.service.id, ())):
        yield 2.5, phrase
    yield 2.8, one.service.title
    yield 1.2, one.service.about
    yield 1.5, one.by.title
    for step in one.service.steps:
        yield 0.4, step


def _happening(one: LifeEvent) -> Iterator[tuple[float, str]]:
    for phrase in one.search:
        yield 2.5, phrase
    yield 2.8, one.title
