"""On which day somebody is so old."""

from __future__ import annotations

from datetime import date


def birthday(born: date, years: int) -> date:
    """The day on which somebody is so old; who was born on 29 February waits for 1 March."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)
