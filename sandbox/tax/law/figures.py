"""A number of the law beside its source, and the models of the parameter files."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Sure = Literal["zeker", "waarschijnlijk", "voorlopig"]
SURENESS: tuple[Sure, ...] = ("zeker", "waarschijnlijk", "voorlopig")
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure or rule was read, for "waarom dit bedrag?".

    `checked` is the day it was last looked at; None for what is on the person's own papers.
    """

    text: str
    address: str
    checked: date | None
    sure: Sure = "zeker"


class Written(BaseModel):
    """Anything in a parameter file: unknown keys are refused, nothing changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Reference(Written):
    """One entry under `sources:`."""

    text: Text
    address: Text
    checked: date


class Figure(Written):
    """What every number carries: the key of its source, and how sure it is."""

    source: Text
    sure: Sure


class Euros(Figure):
    """Whole euros."""

    value: Annotated[int, Field(strict=True, ge=0)]


class Cents(Figure):
    """Euros and cents."""

    value: Annotated[Decimal, Field(ge=0)]


class Percent(Figure):
    """A percentage as the law prints it: 35.82 is 35,82 %."""

    value: Decimal

    @cached_property
    def rate(self) -> Decimal:
        """To multiply with: 0.3582."""
        return self.value / 100

    @cached_property
    def hundredths(self) -> int:
        """In hundredths of a percent: 3582."""
        return int(self.value * 100)


class Number(Figure):
    """A number in a formula, or an age."""

    value: Decimal


class Day(Figure):
    value: date


class Flag(Figure):
    value: bool


class IncomeKind(Figure):
    """Which income makes a credit smaller."""

    value: Literal["box1", "verzamelinkomen"]


class Households(Figure):
    """For whom the rent above the cap counts."""

    value: Literal["alleen_en_aow", "iedereen"]


def source_of(sources: Mapping[str, Reference], *used: Figure) -> Source:
    """The sources of the figures in one line, and the least sure of them."""
    names = list(dict.fromkeys(figure.source for figure in used))
    found = [sources[name] for name in names]
    return Source(
        text="; ".join(reference.text for reference in found),
        address="; ".join(dict.fromkeys(reference.address for reference in found)),
        checked=min(reference.checked for reference in found),
        sure=max((figure.sure for figure in used), key=SURENESS.index),
    )
