"""What nobody looked at for a year is listed, and what is older still is not given."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from docs.make_services import FILE, written
from sandbox.catalog.ageing import OLD, TOO_OLD, before, checked, older
from sandbox.commands import main
from tests.content import CATALOG

FIRST = min(checked(CATALOG)).on


@pytest.mark.parametrize(
    ("day", "months", "earlier"),
    [
        (date(2026, 11, 28), 12, date(2025, 11, 28)),
        (date(2027, 2, 28), 18, date(2025, 8, 28)),
        (date(2026, 3, 31), 1, date(2026, 2, 28)),
        (date(2026, 1, 5), 1, date(2025, 12, 5)),
    ],
)
def test_months_are_those_of_the_calendar(day: date, months: int, earlier: date) -> None:
    assert before(day, months) == earlier


def test_everything_says_when_it_was_checked() -> None:
    kinds = {one.kind for one in checked(CATALOG)}
    assert kinds == {"lessons", "services", "guide"}


def test_it_is_old_from_the_day_after(capsys: pytest.CaptureFixture[str]) -> None:
    day = next(day for day in _days(FIRST) if before(day, OLD) == FIRST)
    assert older(CATALOG, OLD, day) == []
    assert {one.on for one in older(CATALOG, OLD, day + timedelta(days=1))} == {FIRST}
    assert main(["old", str(day + timedelta(days=1))]) == 0
    assert str(FIRST) in capsys.readouterr().out


def test_what_is_too_old_is_refused_with_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    """The day is told: this test says the same at any time."""
    assert main(["old", "--refuse", str(FIRST)]) == 0
    assert older(CATALOG, TOO_OLD, FIRST + timedelta(days=600))
    assert main(["old", "--refuse", str(FIRST + timedelta(days=600))]) == 1
    assert min(checked(CATALOG)).name in capsys.readouterr().out
    assert main(["old", "morgen"]) == 2


def test_the_page_about_services_is_made_from_the_data() -> None:
    assert FILE.read_text(encoding="utf-8") == written(CATALOG), "python -m docs.make_services"


def _days(first: date) -> list[date]:
    return [first + timedelta(days=number) for number in range(800)]
