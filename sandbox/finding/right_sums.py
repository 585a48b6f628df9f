"""What the law gives somebody: the sums of *Waar heb ik recht op?*, a month and a year."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sandbox.finding.situation import HOME, ROOM, Situation
from sandbox.model import SheetLine, Source
from sandbox.payments import CHILD_AGES, Official, official
from sandbox.services.aangifte.pictures import lines
from sandbox.services.toeslagen.rules import line_by_line
from sandbox.tax import Benefit, huurtoeslag, kindgebonden_budget, zorgtoeslag
from sandbox.tax.explain.words import cents
from sandbox.tax.rounding import down
from sandbox.texts import text

ADULT, AOW_AGE, STUDIES_UNTIL = 18, 67, 30
QUARTERS, MONTHS = 4, 12


@dataclass(frozen=True, slots=True)
class Found:
    """Whole euros; both 0 when there is no right to it, which `lines` explain. `note` is more."""

    month: int
    year: int
    lines: tuple[SheetLine, ...] = ()
    note: str = ""


def care(now: Situation, day: date) -> Found | None:
    """Zorgtoeslag, of adults."""
    if now.age < ADULT:
        return None
    return _of(zorgtoeslag(day.year, now.income, now.partner_income, now.savings))


def rent(now: Situation, day: date) -> Found | None:
    """Huurtoeslag, of who rents; a room is no home of one's own."""
    if now.home == ROOM:
        return Found(0, 0, note=text("rechten.kamer"))
    if now.home != HOME or now.age < ADULT:
        return None
    found = huurtoeslag(
        day.year, now.income, now.rent, now.age, now.persons, now.partner_income, now.savings
    )
    return Found(found.per_month, found.per_year, lines(found.lines))


def budget(now: Situation, day: date) -> Found | None:
    """Kindgebonden budget, of parents."""
    if not now.children:
        return None
    return _of(
        kindgebonden_budget(day.year, now.income, now.children, now.partner_income, now.savings)
    )


def child_benefit(now: Situation, day: date) -> Found | None:
    """Kinderbijslag: an amount a quarter for each child, whatever the income is."""
    if not now.children:
        return None
    amounts = [official(_for_age(age), day) for age in now.children]
    return _fixed([
        _line(
            text("rechten.som.kind", leeftijd=age),
            amount.euros * QUARTERS,
            text("rechten.som.kind_uitleg", bedrag=cents(amount.euros)),
            amount,
        )
        for age, amount in zip(now.children, amounts, strict=True)
    ])  # fmt: skip


def old_age(now: Situation, day: date) -> Found | None:
    """AOW of who lived here all the years that count."""
    if now.age < AOW_AGE:
        return None
    alone = now.partner_income is None
    amount = official("aow-alleen" if alone else "aow-samen", day)
    label = text("rechten.som.aow_alleen" if alone else "rechten.som.aow_samen")
    why = text("rechten.som.aow_uitleg", bedrag=cents(amount.euros))
    return _fixed([_line(label, amount.euros * MONTHS, why, amount)])


def study(now: Situation, day: date) -> Found | None:
    """Basisbeurs at an hbo or university; of the mbo no amount of this year is known."""
    if now.study != "hbo" or now.age >= STUDIES_UNTIL:
        return None
    away = now.home in (HOME, ROOM)
    amount = official("basisbeurs-hbo-uit" if away else "basisbeurs-hbo-thuis", day)
    label = text("rechten.som.beurs_uit" if away else "rechten.som.beurs_thuis")
    why = text("rechten.som.beurs_uitleg", bedrag=cents(amount.euros))
    return _fixed([_line(label, amount.euros * MONTHS, why, amount)])


Sum = Callable[[Situation, date], Found | None]
SUMS: Mapping[str, Sum] = {
    "zorgtoeslag": care,
    "huurtoeslag": rent,
    "kindgebonden-budget": budget,
    "kinderbijslag": child_benefit,
    "aow": old_age,
    "basisbeurs": study,
}
"""By the name that a right gives its sum; None is: not for somebody like this."""


def _of(benefit: Benefit) -> Found:
    return Found(benefit.per_month, benefit.per_year, line_by_line(benefit))


def _fixed(found: Iterable[SheetLine]) -> Found:
    listed = tuple(found)
    year = sum(line.amount for line in listed)
    return Found(year // MONTHS, year, listed)


def _line(label: str, euros: Decimal, why: str, amount: Official) -> SheetLine:
    source = Source(text=amount.source.text, address=amount.source.address, sure=amount.source.sure)
    return SheetLine(label, down(euros), why, source)


def _for_age(age: int) -> str:
    return next(name for below, name in CHILD_AGES if age < below)
