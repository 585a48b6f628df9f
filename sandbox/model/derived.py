"""What the rules of a service make of the answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from sandbox.model.people import Fact
from sandbox.model.words import Source


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a picture of money, in whole euros. `part` decides the colour."""

    id: str
    label: str
    amount: int
    part: Literal["income", "tax", "credit", "paid", "back", "due"]


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One line of a calculation that can be opened: "waarom dit bedrag?"."""

    label: str
    amount: int
    explanation: str
    source: Source | None = None
    children: tuple[SheetLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Derived:
    """What a service's rules make of the answers so far."""

    facts: Mapping[str, Fact] = field(default_factory=dict)
    bars: Mapping[str, tuple[Bar, ...]] = field(default_factory=dict)
    sheets: Mapping[str, tuple[SheetLine, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Given:
    """One answer that stands in a form: typed rightly, or still as it was prefilled."""

    screen: str
    feeds: str
    about: str
    value: str | int | date
