"""The amounts of AOW, child benefit, WW and study: to the cent as they were published."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import pytest

from sandbox.payments import (
    NoAmount,
    aow_net,
    aow_part,
    aow_starts,
    by_capacity,
    child_benefit,
    first_quarter,
    official,
    official_all,
    paid_on,
    travel_fine,
    ww_month,
    yearly_terms,
)
from sandbox.quick_yaml import read_file

CASES: list[dict[str, Any]] = read_file(Path(__file__).with_name("cases.yaml"))
CENT = Decimal("0.01")


def amount(name: str, day: date) -> Decimal:
    return official(name, day).euros


def mbo_together(home: str, day: date) -> Decimal:
    names = (f"basisbeurs-mbo-{home}", f"aanvullend-mbo-{home}", "lening-mbo")
    return sum((amount(name, day) for name in names), Decimal(0))


def whole(euros: Decimal) -> Decimal:
    return euros.quantize(Decimal(1), ROUND_HALF_UP)


RULES: Mapping[str, Callable[..., Any]] = {
    "amount": amount,
    "aow_net": lambda name, day: aow_net(amount(name, day), day),
    "child": child_benefit,
    "ww": lambda wage, month, earned: ww_month(wage, month, earned).benefit,
    "most_wage": lambda day: (amount("maximumdagloon", day) * Decimal("21.75")).quantize(
        CENT, ROUND_HALF_UP
    ),
    "mbo_together": mbo_together,
    "no_limit": lambda name, day: "ja" if official(name, day).value is None else "nee",
    "terms": lambda debt, rate: whole(yearly_terms(debt, Decimal(rate))),
    "capacity": lambda income, free: whole(by_capacity(income, free)),
    "fine": travel_fine,
}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['of']}-{case['is']}")
def test_an_amount_is_as_it_was_published(case: Mapping[str, Any]) -> None:
    asked = {name: given for name, given in case.items() if name not in {"of", "is", "read"}}
    found = RULES[case["of"]](**asked)
    expected = case["is"]
    assert str(found) == expected if expected == "ja" else Decimal(found) == Decimal(expected)


def test_of_a_day_without_a_known_amount_nothing_is_guessed() -> None:
    for day in (date(2026, 7, 1), date(2024, 6, 30)):
        with pytest.raises(NoAmount, match="aow-alleen"):
            official("aow-alleen", day)
    with pytest.raises(NoAmount, match="geen grens"):
        _ = official("bijverdiengrens-hbo", date(2026, 1, 1)).euros


def test_every_amount_has_a_source_that_was_looked_at() -> None:
    for one in official_all():
        assert one.source.text, one
        assert one.source.checked is not None, one
        assert one.since <= one.until, one


def test_no_amount_has_two_values_on_one_day() -> None:
    found = official_all()
    for one in found:
        same = [other for other in found if other.name == one.name and other.since <= one.until]
        assert sum(other.until >= one.since for other in same) == 1, one


def test_kinderbijslag_is_70_85_and_100_per_cent_of_the_highest() -> None:
    for one in official_all():
        if one.name == "kinderbijslag-12-17":
            for name, part in (("kinderbijslag-0-5", 70), ("kinderbijslag-6-11", 85)):
                share = (one.euros * part / 100).quantize(CENT, ROUND_DOWN)
                assert abs(official(name, one.since).euros - share) <= CENT, one


@pytest.mark.parametrize(
    ("born", "first", "paid"),
    [
        (date(2024, 6, 20), date(2024, 7, 1), date(2024, 10, 1)),
        (date(2024, 2, 10), date(2024, 4, 1), date(2024, 7, 1)),
        (date(2024, 1, 1), date(2024, 1, 1), date(2024, 4, 1)),
        (date(2025, 4, 15), date(2025, 7, 1), date(2025, 10, 1)),
        (date(2025, 11, 3), date(2026, 1, 1), date(2026, 4, 1)),
    ],
)
def test_the_first_kinderbijslag_comes_after_the_first_whole_quarter(
    born: date, first: date, paid: date
) -> None:
    assert first_quarter(born) == first
    assert paid_on(first) == paid


def test_there_is_no_kinderbijslag_before_the_first_quarter_nor_from_18() -> None:
    assert child_benefit(date(2026, 2, 10), date(2026, 1, 1)) == 0
    assert child_benefit(date(2008, 1, 1), date(2026, 1, 1)) == 0


def test_each_year_abroad_takes_2_per_cent_of_the_aow() -> None:
    assert aow_part(Decimal("1637.57"), 0) == Decimal("1637.57")
    assert aow_part(Decimal("1637.57"), 5) == Decimal("1473.81")
    assert aow_part(Decimal("1000.00"), 60) == 0


def test_aow_begins_on_the_67th_birthday() -> None:
    assert aow_starts(date(1959, 8, 14)) == date(2026, 8, 14)
    assert aow_starts(date(1960, 2, 29)) == date(2027, 3, 1)


def test_working_beside_ww_always_leaves_more() -> None:
    for earned in range(0, 4000, 37):
        assert ww_month(3200, 4, earned + 37).together > ww_month(3200, 4, earned).together or (
            earned * 1000 <= 3200 * 875 < (earned + 37) * 1000
        )


def test_who_can_miss_less_than_5_euros_pays_nothing() -> None:
    assert by_capacity(26_400, 25_000) == 0
    assert by_capacity(26_500, 25_000) == 5
    assert by_capacity(10_000, 25_000) == 0
