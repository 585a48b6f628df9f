"""Paying a study debt back, and the fine for travelling on after the right to it."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

YEARS = 35
"""How long who studies now has to pay back (SF35)."""
PART = 4
"""Per cent of the income above what is left free."""
LEAST = 5
"""Less than so many euros a month is not asked."""
_FIRST_TWO, _LATER = 75, 150
"""Euros for each half month that somebody travelled too long."""
_CENT = Decimal("0.01")


def yearly_terms(debt: int, percentage: Decimal, years: int = YEARS) -> Decimal:
    """The same amount each month that pays off debt and interest, in cents."""
    months, rate = 12 * years, percentage / 1200
    if not rate:
        return (Decimal(debt) / months).quantize(_CENT, ROUND_HALF_UP)
    return (debt * rate / (1 - (1 + rate) ** -months)).quantize(_CENT, ROUND_HALF_UP)


def by_capacity(income: int, free: int) -> Decimal:
    """What somebody can miss each month at this yearly income, in cents; 0 below LEAST."""
    month = (Decimal(max(0, income - free)) * PART / 1200).quantize(_CENT, ROUND_HALF_UP)
    return month if month >= LEAST else Decimal(0)


def travel_fine(half_months: int) -> int:
    """Euros for so many half months of travelling without the right to it."""
    first = min(half_months, 2)
    return first * _FIRST_TWO + (half_months - first) * _LATER
