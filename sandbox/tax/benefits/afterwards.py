"""After the decision: an advance that was too high or too low, and paying it back in parts."""

from __future__ import annotations

from dataclasses import dataclass

MOST_MONTHS = 24
LEAST_A_MONTH = 20
"""Paying back: within 24 months, of at least 20 euros each (Dienst Toeslagen, 2026-11-28)."""


@dataclass(frozen=True, slots=True)
class Instalments:
    """Paying back in `months` parts of `per_month` euros; the last part may be smaller."""

    months: int
    per_month: int


def rest_of_year(due: int, paid: int, months: int) -> int:
    """What comes each of the `months` left, whole euros: what was paid too much is taken off it."""
    return max(due - paid, 0) // months if months else 0


def instalments(owed: int) -> Instalments:
    """The longest way to pay back `owed` euros."""
    months = max(min(MOST_MONTHS, owed // LEAST_A_MONTH), 1)
    return Instalments(months, -(-owed // months))
