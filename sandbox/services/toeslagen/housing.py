"""The huurtoeslag of somebody who rents, with the answers of a test calculation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from sandbox.model import Fact, Given, Person
from sandbox.services.toeslagen.filling import fact_or, said_or
from sandbox.tax import Benefit, huurtoeslag
from sandbox.tax.explain.words import cents
from sandbox.tax.law.year import law

FACTS = frozenset({"huur_maand", "huur_jaar", "basishuur"})


@dataclass(frozen=True, slots=True)
class Rented:
    """Whole euros: rent a month, income a year; of somebody who pays no rent it is 0."""

    year: int
    rent: int
    income: int
    age: int
    persons: int


def rented(year: int, income: int, given: Sequence[Given], person: Person) -> Rented:
    """The answers so far; where there is none yet, what the contract says."""
    return Rented(
        year=year,
        rent=said_or(given, "toeslag_huur", fact_or(person, "huur.kaal", 0)),
        income=income,
        age=fact_or(person, "leeftijd", 0),
        persons=max(1, said_or(given, "toeslag_bewoners", fact_or(person, "huur.bewoners", 1))),
    )


@lru_cache(maxsize=128)
def rent_benefit(home: Rented) -> Benefit:
    """The huurtoeslag of a year; nothing, and no line, for who pays no rent."""
    if not home.rent:
        return Benefit(0, 0, ())
    return huurtoeslag(home.year, home.income, home.rent, home.age, home.persons)


def facts(home: Rented) -> dict[str, Fact]:
    """The amounts, and the part of the rent that everybody pays, in euros and cents."""
    found = rent_benefit(home)
    return {
        "huur_maand": Fact("amount", found.per_month),
        "huur_jaar": Fact("amount", found.per_year),
        "basishuur": Fact("text", _base_rent(home)),
    }


def _base_rent(home: Rented) -> str:
    rules = law(home.year).huurtoeslag
    if rules is None or rules.linear is None:
        return ""
    line = rules.linear.single if home.persons == 1 else rules.linear.more
    return cents(line.base_rent.value)
