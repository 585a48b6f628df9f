"""Simulated days: weekends and Dutch public holidays do not count as working days."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from holidays import country_holidays

from sandbox.model import Wait

SATURDAY = 5


def after(day: date, wait: Wait) -> date:
    """The day on which a wait that begins on `day` is over."""
    day += timedelta(days=wait.days, weeks=wait.weeks)
    for _ in range(wait.working_days):
        day += timedelta(days=1)
        while not is_working_day(day):
            day += timedelta(days=1)
    return day


def is_working_day(day: date) -> bool:
    """Whether post is brought and offices answer."""
    return day.weekday() < SATURDAY and day not in _holidays(day.year)


@cache
def _holidays(year: int) -> frozenset[date]:
    """Public holidays in the Netherlands (Algemene termijnenwet), by the holidays library."""
    return frozenset(country_holidays("NL", years=year))
