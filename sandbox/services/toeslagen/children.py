"""Kindgebonden budget and kinderopvangtoeslag, with the answers of a test calculation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from sandbox.model import Fact, Given, Person
from sandbox.services.toeslagen.filling import fact_or, said_or
from sandbox.tax import Benefit, MissingFigure, kinderopvangtoeslag, kindgebonden_budget

NONE = Benefit(0, 0, ())
FACTS = frozenset({"kind_maand", "kind_alleen", "opvang_maand", "opvang_kosten", "opvang_zelf"})


@dataclass(frozen=True, slots=True)
class Parent:
    """Somebody alone with children: whole euros, hours of care a month and euros an hour.

    `young` is the age of the youngest at the end of the year, -1 without a child.
    """

    year: int
    income: int
    children: int
    young: int
    hours: int
    price: int


def parent(year: int, income: int, given: Sequence[Given], person: Person) -> Parent:
    """The answers so far; where there is none yet, what the papers say."""
    born = person.facts.get("kind.geboortedatum")
    day = born.value if born is not None else None
    return Parent(
        year=year,
        income=income,
        children=said_or(given, "toeslag_kinderen", fact_or(person, "kinderen.aantal", 0)),
        young=year - day.year if isinstance(day, date) else -1,
        hours=said_or(given, "toeslag_uren", fact_or(person, "opvang.uren", 0)),
        price=said_or(given, "toeslag_uurprijs", fact_or(person, "opvang.prijs", 0)),
    )


@lru_cache(maxsize=128)
def child_benefit(family: Parent) -> Benefit:
    """The kindgebonden budget of a year; nothing, and no line, without a child."""
    if not family.children or family.young < 0:
        return NONE
    return kindgebonden_budget(family.year, family.income, [family.young] * family.children)


@lru_cache(maxsize=128)
def care_benefit(family: Parent) -> Benefit:
    """Of a year of after-school care; nothing without hours, or where the share is not known."""
    if not family.hours or not family.price:
        return NONE
    asked = (family.year, family.income, family.hours, family.price)
    try:
        return kinderopvangtoeslag(*asked, "after_school")
    except MissingFigure:
        return NONE


def facts(family: Parent) -> dict[str, Fact]:
    """The amounts a month, and the fixed amount a year for who brings up a child alone."""
    child, care = child_benefit(family), care_benefit(family)
    costs = family.hours * family.price
    steps = (step for line in child.lines for step in line.steps)
    amounts = {
        "kind_maand": child.per_month,
        "kind_alleen": sum(step.amount for step in steps if step.id == "alleen"),
        "opvang_maand": care.per_month,
        "opvang_kosten": costs,
        "opvang_zelf": costs - care.per_month,
    }
    return {name: Fact("amount", value) for name, value in amounts.items()}
