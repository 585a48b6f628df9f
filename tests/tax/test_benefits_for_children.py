"""Kindgebonden budget and kinderopvangtoeslag: amounts, limits and refusals."""

from __future__ import annotations

import pytest

from sandbox.tax import InvalidInput, MissingFigure, kinderopvangtoeslag, kindgebonden_budget
from sandbox.tax.lines import add_up


@pytest.mark.parametrize(
    ("ages", "partner", "per_year"),
    [
        ([8], None, 2_580 + 3_320),
        ([8], 5_000, 2_580),
        ([8, 13], 5_000, 2 * 2_580 + 703),
        ([8, 13, 17], 5_000, 3 * 2_580 + 703 + 936),
        ([8, 18], 5_000, 2_580),  # from 18 a child does not count
        ([18], None, 0),
        ([], None, 0),
    ],
)
def test_more_and_older_children_bring_more(
    ages: list[int], partner: int | None, per_year: int
) -> None:
    found = kindgebonden_budget(2026, 20_000, ages, partner)
    assert (found.per_year, found.per_month) == (per_year, per_year // 12)
    assert add_up(found.lines) == per_year


def test_it_shrinks_with_the_income_above_the_threshold_of_one_or_two_parents() -> None:
    assert kindgebonden_budget(2026, 29_736, [8]).per_year == 5_900
    assert kindgebonden_budget(2026, 30_736, [8]).per_year == 5_900 - 76
    assert kindgebonden_budget(2026, 30_000, [8], 9_141).per_year == 2_580
    assert kindgebonden_budget(2026, 30_000, [8], 10_141).per_year == 2_580 - 76
    assert kindgebonden_budget(2026, 90_000, [8], 40_000).per_year == 0


def test_the_steps_add_up_to_what_comes_out() -> None:
    (line,) = kindgebonden_budget(2026, 33_333, [8, 13]).lines
    assert sum(step.amount for step in line.steps) == line.amount
    assert line.sure == "waarschijnlijk"


def test_too_much_on_the_bank_means_none() -> None:
    assert kindgebonden_budget(2026, 20_000, [8], assets=146_011).per_year == 5_900
    (line,) = kindgebonden_budget(2026, 20_000, [8], assets=146_012).lines
    assert "€ 146.012" in line.explanation


def test_of_child_care_the_government_pays_96_percent_up_to_a_price_and_hours() -> None:
    assert kinderopvangtoeslag(2026, 24_000, 44, 9.50, "after_school").per_month == 401
    assert kinderopvangtoeslag(2026, 24_000, 44, 11.23).per_month == 474
    dear = kinderopvangtoeslag(2026, 24_000, 44, 12)
    assert dear.per_month == 474
    assert "€ 11,23" in dear.lines[0].explanation
    most = kinderopvangtoeslag(2026, 24_000, 230, 10)
    assert kinderopvangtoeslag(2026, 24_000, 260, 10) == most


def test_what_is_not_known_is_refused_by_name() -> None:
    with pytest.raises(MissingFigure, match="dit inkomen"):
        kinderopvangtoeslag(2026, 56_413, 44, 9.50)
    with pytest.raises(MissingFigure, match="kinderopvangtoeslag"):
        kinderopvangtoeslag(2024, 24_000, 44, 9.50)
    with pytest.raises(MissingFigure, match="kindgebonden budget"):
        kindgebonden_budget(2023, 24_000, [8])


@pytest.mark.parametrize(
    "asked",
    [
        lambda: kindgebonden_budget(2026, -1, [8]),
        lambda: kindgebonden_budget(2026, 20_000, [-1]),
        lambda: kinderopvangtoeslag(2026, 20_000, -1, 9.50),
        lambda: kinderopvangtoeslag(2026, 20_000, 10, -9.50),
    ],
)
def test_impossible_questions_are_refused(asked: object) -> None:
    assert callable(asked)
    with pytest.raises(InvalidInput):
        asked()
