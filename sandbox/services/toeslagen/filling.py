"""Answers of screens, and what the papers of a person say → what a benefit is worked out with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from sandbox.model import Given, Person

Feeds = Literal[
    "toeslag_inkomen", "toeslag_nieuw", "toeslag_vanaf", "toeslag_huur", "toeslag_bewoners",
    "toeslag_kinderen", "toeslag_uren", "toeslag_uurprijs",
]  # fmt: skip
FEEDS: frozenset[str] = frozenset(get_args(Feeds))
"""The parts of a benefit that an answer can be."""
PAPERS = "toeslag"
"""The group of facts of a person about the benefit: {toeslag.jaar}, {toeslag.geschat}."""
YEAR = 2026
MONTHS = 12


@dataclass(frozen=True, slots=True)
class Asked:
    """What is known now: whole euros a year, and the first and the changed month (1 to 12).

    `estimated` is the income that the advance stands on, `found` the income known since.
    """

    year: int
    estimated: int
    found: int
    first_month: int
    changed_month: int

    @property
    def months(self) -> int:
        """The months of this year with a benefit."""
        return MONTHS + 1 - self.first_month

    @property
    def months_paid(self) -> int:
        """The months of this year that were paid with the old estimate."""
        return min(max(self.changed_month - self.first_month, 0), self.months)


def asked(given: Sequence[Given], person: Person) -> Asked:
    """The answers so far; where there is none yet, what the papers say."""
    estimated = said_or(given, "toeslag_inkomen", fact_or(person, f"{PAPERS}.geschat", 0))
    return Asked(
        year=fact_or(person, f"{PAPERS}.jaar", YEAR),
        estimated=estimated,
        found=said_or(given, "toeslag_nieuw", fact_or(person, f"{PAPERS}.inkomen", estimated)),
        first_month=_first_month(given, person),
        changed_month=fact_or(person, f"{PAPERS}.wijzigt", 1),
    )


def _said(given: Sequence[Given], feeds: Feeds) -> str | int | date | None:
    """The last answer for one part, None when there is none."""
    return next((entry.value for entry in reversed(given) if entry.feeds == feeds), None)


def fact_or(person: Person, name: str, otherwise: int) -> int:
    """A whole number that the papers say, or else another one."""
    fact = person.facts.get(name)
    return fact.value if fact is not None and isinstance(fact.value, int) else otherwise


def said_or(given: Sequence[Given], feeds: Feeds, otherwise: int) -> int:
    """The last answer for one part of the sum, or else another number."""
    said = _said(given, feeds)
    return int(str(said)) if said is not None else otherwise


def _first_month(given: Sequence[Given], person: Person) -> int:
    said = _said(given, "toeslag_vanaf")
    fact = person.facts.get(f"{PAPERS}.vanaf")
    day = said if said is not None or fact is None else fact.value
    return day.month if isinstance(day, date) else 1
