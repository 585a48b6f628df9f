"""Traffic fines, told in fines.yaml: what one costs, what is added, in how many months."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import Field

from sandbox.model import Content, Id, Source, Text
from sandbox.quick_yaml import read_file

FILE = "fines.yaml"
Euros = Annotated[int, Field(gt=0)]


class Named(Source):
    """A source with a name of its own."""

    id: Id


class Fine(Content):
    """What somebody did, and what it cost in the years we know. `chosen`: also in lessons."""

    id: Id
    label: Text
    chosen: bool = False
    amounts: Annotated[Mapping[int, Euros], Field(min_length=1)]


class Longest(Content):
    """Below so many euros there are at most so many months."""

    below: Euros
    months: Euros


class Instalments(Content):
    """From what fine one may pay in parts, and in how many months at most."""

    from_: Euros = Field(alias="from")
    longest: Annotated[tuple[Longest, ...], Field(min_length=1)]
    else_: Euros = Field(alias="else")


class Fines(Content):
    """The file. Increases are percentages, of what the fine has become by then."""

    checked: date
    sources: Annotated[tuple[Named, ...], Field(min_length=1)]
    costs: Euros
    first_increase: Euros
    second_increase: Euros
    weeks_to_pay: Euros
    weeks_to_object: Euros
    instalments: Instalments
    fines: Annotated[tuple[Fine, ...], Field(min_length=1)]


@dataclass(frozen=True, slots=True)
class Growth:
    """What is to be paid in cents, costs included: in time, and after each increase."""

    in_time: int
    after_first: int
    after_second: int


@cache
def known() -> Fines:
    """The file, read once."""
    return Fines.model_validate(read_file(Path(__file__).with_name(FILE)))


def amount(fine: str, year: int) -> int | None:
    """What it costs in whole euros, without costs; None when nobody told us."""
    return next((one.amounts.get(year) for one in known().fines if one.id == fine), None)


def growth(euros: int) -> Growth:
    """What a fine of so many euros becomes when it is not paid. The costs do not grow."""
    file = known()
    fine, costs = euros * 100, file.costs * 100
    once = fine + fine * file.first_increase // 100
    twice = once + once * file.second_increase // 100
    return Growth(fine + costs, once + costs, twice + costs)


def in_parts(euros: int) -> bool:
    """Whether a fine of so many euros, without costs, may be paid in parts."""
    return euros >= known().instalments.from_


def months(open_euros: int) -> int:
    """The most months in which what is open may be paid."""
    table = known().instalments
    return next((row.months for row in table.longest if open_euros < row.below), table.else_)
