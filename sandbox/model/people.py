"""A kind of made-up person, and one that was made from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, Self

from pydantic import Field as Written
from pydantic import model_validator

from sandbox.model.screens import Paper
from sandbox.model.words import Content, FactName, Id, Kind, Refused, Text


class FactRule(Content):
    """How one fact of a made-up person comes about: fixed, drawn, or computed by a named rule.

    A rule gives one fact, or a group: `festival: {rule: baan, …}` gives `festival.loon` and more.
    `given` are the arguments of the rule: numbers, ranges, texts, or facts between braces.
    A `value` that is only one fact between braces is a copy of that fact.
    """

    kind: Kind = "text"
    value: str | int | date | None = None
    between: tuple[int, int] | tuple[date, date] | None = None
    choose: tuple[str, ...] | None = None
    rule: Id | None = None
    given: Mapping[str, str | int | bool | date | tuple[int, int] | tuple[str, ...]] = Written(
        default_factory=dict
    )

    @model_validator(mode="after")
    def _one_origin(self) -> Self:
        origins = [self.value, self.between, self.choose, self.rule]
        if sum(origin is not None for origin in origins) != 1:
            raise Refused("een_van", keuze="value, between, choose of rule")
        return self


class Household(Content):
    """Who somebody is in the life of another: `plays` is a group of facts there ("zoon").

    `of` is the archetype of that other, whose facts these are. This person calls the other by the
    group `calls` ("vader"), and knows only what stands in `knows`; `shares` are facts that both
    have, such as the street.
    """

    of: Id
    plays: Id
    calls: Id
    knows: tuple[FactName, ...]
    shares: tuple[FactName, ...] = ()


class Archetype(Content):
    """A kind of made-up person; every learner gets an own one made from it.

    With a `household` the facts are those of another archetype, and this is somebody in them.
    """

    id: Id
    title: Text
    story: Text
    portraits: tuple[Id, ...]
    gender: Literal["v", "m"]
    checked: date
    facts: Mapping[FactName, FactRule]
    papers: tuple[Paper, ...]
    card: tuple[tuple[Text, Text], ...]
    household: Household | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is true of a made-up person. `amount` and `number` hold an int."""

    kind: Kind
    value: str | int | date


@dataclass(frozen=True, slots=True)
class Person:
    """A made-up person; generated from an archetype and a code, never stored.

    Title, story, papers and card may still hold facts between braces.
    """

    archetype: str
    title: str
    story: str
    portrait: str
    facts: Mapping[str, Fact]
    papers: tuple[Paper, ...]
    card: tuple[tuple[str, str], ...]
