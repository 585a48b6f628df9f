"""WW: a part of the old wage, less when there is an income beside it."""

from __future__ import annotations

from dataclasses import dataclass

HIGH_MONTHS = 2
"""So many months the part is higher."""
HIGH, LOW = 75, 70
"""Percentages (Werkloosheidswet, articles 45 and 47)."""
STOPS_ABOVE = (875, 1000)
"""Who earns more than this part of the old wage has no WW any more."""


@dataclass(frozen=True, slots=True)
class WwMonth:
    """Whole euros, before tax. `together` is the WW and what was earned beside it."""

    percentage: int
    benefit: int
    together: int


def ww_month(old_wage: int, month: int, earned: int = 0) -> WwMonth:
    """The WW of the first, second, … month, from the WW wage of a month and what was earned."""
    percentage = HIGH if month <= HIGH_MONTHS else LOW
    benefit = 0 if ww_stops(old_wage, earned) else (old_wage - earned) * percentage // 100
    return WwMonth(percentage, benefit, benefit + earned)


def ww_stops(old_wage: int, earned: int) -> bool:
    """Whether this income is so high that the WW ends."""
    part, whole = STOPS_ABOVE
    return earned * whole > old_wage * part
