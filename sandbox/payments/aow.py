"""AOW: when it starts, what years abroad cost, and what is left of it each month."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from sandbox.ages import birthday
from sandbox.payments.official import official

AGE = 67
"""In 2024 to 2027 (Algemene Ouderdomswet, article 7a)."""
YEARS = 50
"""In so many years before that day AOW is built up, each year 2 per cent (article 13)."""
_CENT = Decimal("0.01")


def aow_starts(born: date) -> date:
    """The first day with AOW."""
    return birthday(born, AGE)


def aow_part(gross: Decimal, years_away: int) -> Decimal:
    """What is left when so many of the years were not lived or worked here, in cents."""
    kept = Decimal(max(0, YEARS - years_away)) / YEARS
    return (gross * kept).quantize(_CENT, ROUND_HALF_UP)


def aow_net(gross: Decimal, day: date) -> Decimal:
    """A month on the bank, with the loonheffingskorting: only the Zvw contribution goes off."""
    rate = official("zvw-bijdrage", day).euros / 100
    return gross - (gross * rate).quantize(_CENT, ROUND_DOWN)
