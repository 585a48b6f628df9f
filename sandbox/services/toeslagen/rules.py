"""Toeslagen for everyone: answers → amounts and lines for the screens and letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from sandbox.model import Derived, Fact, Given, Person, SheetLine
from sandbox.services.aangifte.pictures import lines
from sandbox.services.rules import Pictures, Rules
from sandbox.services.toeslagen import children, housing
from sandbox.services.toeslagen.filling import FEEDS, Asked, asked
from sandbox.tax import Benefit, zorgtoeslag
from sandbox.tax.benefits.afterwards import instalments, rest_of_year

NAME = "toeslagen"
FACTS = frozenset(
    f"{NAME}.{name}"
    for name in (
        "inkomen", "inkomen_nieuw", "maanden", "premie", "zelf", "minder", "minder_nieuw",
        "maand", "samen", "per_jaar", "al_betaald", "maand_nieuw", "samen_nieuw", "per_jaar_nieuw",
        "gekregen", "recht", "terug", "delen", "per_deel", *housing.FACTS, *children.FACTS,
    )
)  # fmt: skip
"""The facts that `derive` adds; amounts in whole euros, `maanden` and `delen` numbers."""
SHEETS = frozenset(
    {
        "zorgtoeslag", "zorgtoeslag-nieuw", "huurtoeslag", "kindgebonden-budget",
        "kinderopvangtoeslag",
    }
)  # fmt: skip
COUNTED = frozenset({"maanden", "delen"})


def derive(given: Sequence[Given], person: Person) -> Derived:
    """The toeslagen with these answers: as asked for, after a change, and afterwards."""
    found = asked(given, person)
    first, then = _care(found.year, found.estimated), _care(found.year, found.found)
    numbers = _asked_for(found, first) | _changed(found, first, then) | _settled(first, then)
    home = housing.rented(found.year, found.estimated, given, person)
    family = children.parent(found.year, found.estimated, given, person)
    facts = {
        name: Fact("number" if name in COUNTED else "amount", value)
        for name, value in numbers.items()
    }
    return Derived(
        facts={
            f"{NAME}.{name}": fact
            for name, fact in (facts | housing.facts(home) | children.facts(family)).items()
        },
        sheets={
            "zorgtoeslag": line_by_line(first),
            "zorgtoeslag-nieuw": line_by_line(then),
            "huurtoeslag": lines(housing.rent_benefit(home).lines),
            "kindgebonden-budget": line_by_line(children.child_benefit(family)),
            "kinderopvangtoeslag": lines(children.care_benefit(family).lines),
        },
    )


def line_by_line(benefit: Benefit) -> tuple[SheetLine, ...]:
    """The sum as one writes it on paper: each step on a line, and the outcome below."""
    return lines(
        line for outcome in benefit.lines for line in (*outcome.steps, replace(outcome, steps=()))
    )


@lru_cache(maxsize=128)
def _care(year: int, income: int) -> Benefit:
    return zorgtoeslag(year, income)


def _step(benefit: Benefit, name: str) -> int:
    """The amount of a step of the sum, 0 when it is not there."""
    steps = (step for line in benefit.lines for step in line.steps)
    return sum(abs(step.amount) for step in steps if step.id == name)


def _asked_for(found: Asked, first: Benefit) -> dict[str, int]:
    """The advance of this year, and the sum of a whole year as a letter prints it."""
    return {
        "inkomen": found.estimated,
        "maanden": found.months,
        "premie": _step(first, "standaardpremie"),
        "zelf": _step(first, "eigen_deel"),
        "minder": _step(first, "minder_door_inkomen"),
        "maand": first.per_month,
        "samen": first.per_month * found.months,
        "per_jaar": first.per_year,
    }


def _changed(found: Asked, first: Benefit, then: Benefit) -> dict[str, int]:
    """The advance after a change: what was paid too much is settled in the months left."""
    due = then.per_month * found.months
    paid = first.per_month * found.months_paid
    return {
        "inkomen_nieuw": found.found,
        "minder_nieuw": _step(then, "minder_door_inkomen"),
        "al_betaald": paid,
        "maand_nieuw": rest_of_year(due, paid, found.months - found.months_paid),
        "samen_nieuw": due,
        "per_jaar_nieuw": then.per_year,
    }


def _settled(first: Benefit, then: Benefit) -> dict[str, int]:
    """The final calculation of a whole year, and paying back in parts."""
    received, due = first.per_month * 12, then.per_year
    owed = max(received - due, 0)
    plan = instalments(owed)
    return {
        "gekregen": received,
        "recht": due,
        "terug": owed,
        "delen": plan.months,
        "per_deel": plan.per_month,
    }


RULES = Rules(
    derive=derive,
    facts=FACTS,
    pictures=Pictures(sheets=SHEETS),
    feeds=FEEDS,
)
