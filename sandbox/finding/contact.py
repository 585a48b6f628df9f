"""Contact oefenen: whom one can talk to, in which ways, and what is said there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sandbox.files import TALKS
from sandbox.quick_yaml import read_file
from sandbox.tasks.kinds.dialogue import Dialogue

NOT_YET = "nog-"
"""How the turn begins that a sentence leads to which does not come into a letter."""


@dataclass(frozen=True, slots=True)
class Reached:
    """How an organisation of the guide is reached.

    `called` is its name in a simulation, `names` are all that it goes by; `waiting` is how many
    are before who calls. `desk` says where to come by, "" where that is not sure. Nobody calls
    about the services `not_asked`: `first` says what to do then.
    """

    id: str
    called: str
    names: tuple[str, ...]
    waiting: int
    desk: str
    not_asked: tuple[str, ...]
    first: str


@dataclass(frozen=True, slots=True)
class Talk:
    """One way of contact: what is said, and what of it is good to write down."""

    id: str
    dialogue: Dialogue
    noted: tuple[tuple[str, str], ...]
    letter: bool


@cache
def reached() -> Mapping[str, Reached]:
    """Everybody one can talk to, by the id in the guide."""
    return {name: _reached(name, said) for name, said in _written()["organisations"].items()}


@cache
def talks() -> Mapping[str, Talk]:
    """All ways by id, in their order."""
    return {one["id"]: _talk(one) for one in _written()["talks"]}


@cache
def lessons() -> tuple[str, ...]:
    """The lessons about talking to organisations."""
    return tuple(_written()["lessons"])


def who_is(name: str) -> Reached | None:
    """Who goes by this name, as it stands above a letter or a site."""
    return _by_name().get(name)


@cache
def _by_name() -> Mapping[str, Reached]:
    return {name: one for one in reached().values() for name in one.names}


def all_sentences() -> Mapping[str, str]:
    """What a learner reads here, by where it stands."""
    about = {f"{one.id} desk": one.desk for one in reached().values() if one.desk}
    first = {f"{one.id} first": one.first for one in reached().values() if one.first}
    said: dict[str, str] = {}
    for talk in talks().values():
        lines = (*talk.dialogue.said, *(words for row in talk.noted for words in row))
        said |= {f"{talk.id} {at}": words for at, words in enumerate(lines) if words}
    return about | first | said


@cache
def _written() -> Any:
    return read_file(TALKS)


def _reached(name: str, said: Mapping[str, Any]) -> Reached:
    return Reached(
        name,
        said["called"],
        (said["called"], *said.get("also", ())),
        said["waiting"],
        said.get("desk", ""),
        tuple(said.get("not_asked", ())),
        said.get("first", ""),
    )


def _talk(said: Mapping[str, Any]) -> Talk:
    held = Dialogue.model_validate({key: said[key] for key in ("who", "place", "turns")})
    noted = tuple((str(name), str(words)) for name, words in said["noted"])
    return Talk(said["id"], held, noted, said.get("letter", False))
