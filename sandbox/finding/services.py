"""Public services as they can be found: by what people say, their title, and who does it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from sandbox.files import GUIDE
from sandbox.finding.search import Findable, Finder, Ranking
from sandbox.model import Arranged, Organisation
from sandbox.quick_yaml import read_file

RANKING = Ranking(covered=0.25, near=0.2, said=1.0, telling=0.9)
"""Three answers are shown, also when somebody tells a whole story around the question."""


def service_finder(guide: Iterable[Organisation]) -> Finder:
    """Finds public services, by name: "svb/aow"."""
    every = (one for organisation in guide for one in organisation.arranged())
    return Finder((Findable(one.name, tuple(_phrases(one))) for one in every), RANKING)


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
