"""Kinderbijslag: how much for a child in a quarter, from when, and when it is paid."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sandbox.payments.official import official

CHILD_AGES = ((6, "kinderbijslag-0-5"), (12, "kinderbijslag-6-11"), (18, "kinderbijslag-12-17"))
"""Younger than this on the first day of the quarter, and the amount that goes with it."""


def child_benefit(born: date, quarter: date) -> Decimal:
    """Euros for the quarter that begins on this day; 0 before and after the right to it."""
    if quarter < first_quarter(born):
        return Decimal(0)
    age = quarter.year - born.year - ((quarter.month, quarter.day) < (born.month, born.day))
    for below, name in CHILD_AGES:
        if age < below:
            return official(name, quarter).euros
    return Decimal(0)


def first_quarter(born: date) -> date:
    """The first day of the quarter for which there is money: that of a birth on its first day."""
    begins = date(born.year, (born.month - 1) // 3 * 3 + 1, 1)
    return begins if born == begins else paid_on(begins)


def paid_on(quarter: date) -> date:
    """The first day of the next quarter: then a quarter is paid."""
    month = quarter.month + 3
    return date(quarter.year + month // 13, (month - 1) % 12 + 1, 1)
