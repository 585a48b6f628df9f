"""Amounts that were published: what one was on a day, and where that was read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import Field, model_validator

from sandbox.quick_yaml import read_file
from sandbox.tax import Source, Sure, TaxError
from sandbox.tax.law.figures import Reference, Text, Written
from sandbox.texts import text

_FILE = Path(__file__).with_name("amounts.yaml")


class NoAmount(TaxError):  # noqa: N818
    """No such amount is known for this day; the sentence is Dutch."""


class _Reference(Reference):
    sure: Sure = "zeker"


class _Period(Written):
    """From `since` up to and including `until` these amounts hold; None is: no limit at all."""

    since: date
    until: date
    source: Text
    amounts: Mapping[str, Annotated[Decimal, Field(ge=0)] | None]


class _Amounts(Written):
    sources: Mapping[str, _Reference]
    periods: tuple[_Period, ...]

    @model_validator(mode="after")
    def _sources_are_there(self) -> _Amounts:
        unknown = {period.source for period in self.periods} - self.sources.keys()
        if unknown:
            raise ValueError(f"no such source: {sorted(unknown)}")
        return self


@dataclass(frozen=True, slots=True)
class Official:
    """One amount (euros, or a percentage) with its days and source. No `value`: no limit."""

    name: str
    since: date
    until: date
    value: Decimal | None
    source: Source

    @property
    def euros(self) -> Decimal:
        """The amount itself; NoAmount when there is no limit."""
        if self.value is None:
            raise NoAmount(text("wet.weigering.geen_grens", naam=self.name))
        return self.value


@cache
def official_all() -> tuple[Official, ...]:
    """Every amount that is known, in the order of the file."""
    read = _Amounts.model_validate(read_file(_FILE))
    return tuple(
        Official(name, period.since, period.until, value, _source(read.sources[period.source]))
        for period in read.periods
        for name, value in period.amounts.items()
    )


def official(name: str, day: date) -> Official:
    """The amount on that day; NoAmount when it is not known."""
    found = [one for one in official_all() if one.name == name and one.since <= day <= one.until]
    if not found:
        raise NoAmount(text("wet.weigering.geen_bedrag", naam=name, dag=day.isoformat()))
    return found[-1]


def _source(read: _Reference) -> Source:
    return Source(read.text, read.address, read.checked, read.sure)
