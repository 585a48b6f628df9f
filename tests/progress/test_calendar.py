"""Waiting in simulated time: weekends, Easter and King's Day do not count as working days."""

from datetime import date

import pytest

from sandbox.model import Wait
from sandbox.progress.calendar import after, is_working_day

WAITS = [
    (date(2026, 3, 3), Wait(working_days=3), date(2026, 3, 6)),
    (date(2026, 3, 6), Wait(working_days=3), date(2026, 3, 11)),  # over a weekend
    (date(2026, 4, 2), Wait(working_days=3), date(2026, 4, 9)),  # Good Friday and Easter Monday
    (date(2026, 4, 24), Wait(working_days=1), date(2026, 4, 28)),  # King's Day 27 April
    (date(2025, 12, 24), Wait(working_days=1), date(2025, 12, 29)),  # Christmas, then a weekend
    (date(2026, 3, 3), Wait(weeks=6), date(2026, 4, 14)),
    (date(2026, 3, 3), Wait(days=1), date(2026, 3, 4)),
    (date(2026, 3, 6), Wait(days=1, working_days=1), date(2026, 3, 9)),
]


@pytest.mark.parametrize(("day", "wait", "then"), WAITS)
def test_a_wait_ends_on_the_right_day(day: date, wait: Wait, then: date) -> None:
    assert after(day, wait) == then


def test_new_year_and_sundays_are_no_working_days() -> None:
    assert not is_working_day(date(2026, 1, 1))
    assert not is_working_day(date(2026, 3, 8))
    assert is_working_day(date(2026, 3, 9))
