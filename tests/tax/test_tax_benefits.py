"""Zorgtoeslag and huurtoeslag: amounts, limits and refusals."""

from decimal import Decimal

import pytest

from sandbox.tax import InvalidInput, MissingFigure, huurtoeslag, zorgtoeslag
from sandbox.tax.lines import add_up


@pytest.mark.parametrize(
    ("year", "income", "partner", "per_year"),
    [
        (2025, 28_406, None, 1_573),
        (2025, 0, None, 1_573),
        (2026, 29_736, None, 1_550),
        (2026, 29_736, 0, 2_963),
        (2026, 20_000, 9_736, 2_963),
        (2025, 39_719, None, 24),
        (2025, 39_720, None, 0),
        (2025, 50_206, 0, 24),
        (2025, 50_207, 0, 0),
        (2026, 40_857, None, 24),
        (2026, 40_858, None, 0),
        (2026, 51_142, 0, 24),
        (2024, 37_496, None, 24),
    ],
)
def test_zorgtoeslag_shrinks_with_income_until_the_published_limit(
    year: int, income: int, partner: int | None, per_year: int
) -> None:
    found = zorgtoeslag(year, income, partner)
    assert (found.per_year, found.per_month) == (per_year, per_year // 12)
    assert add_up(found.lines) == per_year


def test_too_much_on_the_bank_means_no_zorgtoeslag() -> None:
    assert zorgtoeslag(2025, 20_000, assets=141_896).per_month == 131
    refused = zorgtoeslag(2025, 20_000, assets=141_897)
    assert (refused.per_month, refused.per_year) == (0, 0)
    assert "€ 141.896" in refused.lines[0].explanation
    assert zorgtoeslag(2025, 20_000, 0, assets=179_429).per_month == 250


@pytest.mark.parametrize(
    ("income", "rent", "persons", "per_month"),
    [
        (20_000, 400, 1, 197),  # 400 - 202.52 = 197.48
        (20_000, 600, 1, 361),  # 295.68 + 65 % of 101.80 = 66.17
        (20_000, 600, 2, 363),  # 297.49 + 66.17
        (20_000, 800, 1, 470),  # 295.68 + 139.63 + 40 % of 86.98 = 34.79
        (20_000, 932.93, 1, 523),
        (20_000, 1_100, 1, 523),  # above the maximum the rent is counted up to it
        (20_000, 764.14, 3, 470),  # 297.49 + 65 % of 265.94 = 172.86
        (28_000, 650.43, 1, 291),  # 394.62 - 27 % of 4,575 / 12 = 102.94
        (23_425, 400, 1, 197),
        (60_000, 650, 1, 0),
        (20_000, 150, 1, 0),
    ],
)
def test_huurtoeslag_2026_counts_the_rent_in_parts(
    income: int, rent: float, persons: int, per_month: int
) -> None:
    found = huurtoeslag(2026, income, rent, 30, persons)
    assert (found.per_month, found.per_year) == (per_month, 12 * per_month)
    assert add_up(found.lines) == found.per_year


@pytest.mark.parametrize(
    ("year", "income", "rent", "age", "persons", "per_month"),
    [
        (2025, 20_000, 450, 30, 1, 250),  # 450 - 199.05
        (2025, 28_000, 450, 30, 1, 130),  # base 4.38698e-7 Y2 + 0.00044639 Y - 37.14 = 319.30
        (2025, 20_000, 900.08, 30, 1, 0),  # above the maximum there is nothing
        (2025, 20_000, 477.20, 20, 1, 278),
        (2025, 20_000, 477.21, 20, 1, 0),  # young: the lowest limit
        (2025, 20_000, 650, 20, 2, 392),  # with a child the full limit: 279.96 + 112.32
        (2024, 20_000, 450, 30, 1, 261),  # 450 - 188.95
        (2024, 20_000, 860, 30, 1, 476),  # 265.52 + 127.37 + 40 % of 209.57 = 83.83
        (2024, 20_000, 860, 30, 2, 392),  # not alone: nothing above the cap
    ],
)
def test_huurtoeslag_of_2024_and_2025(  # noqa: PLR0917
    year: int, income: int, rent: float, age: int, persons: int, per_month: int
) -> None:
    assert huurtoeslag(year, income, rent, age, persons).per_month == per_month


@pytest.mark.parametrize(
    ("year", "income", "rent", "persons", "per_month"),
    [
        (2024, 20_000, 450, 1, 262),  # 450 - (224.85 - 37.72)
        (2024, 20_000, 450, 2, 264),  # 450 - (223.04 - 37.72)
        (2024, 24_000, 450, 1, 216),  # base 5.59775e-7 Y2 - 0.00212019 Y - 37.72 = 233.83
        (2024, 20_000, 860, 2, 480),  # above the cap counts too, also for two
        (2025, 28_000, 450, 1, 130),  # since 2025 as for everybody
        (2026, 20_000, 400, 1, 197),
    ],
)
def test_who_has_aow_age_has_an_own_base_rent_until_2025(
    year: int, income: int, rent: float, persons: int, per_month: int
) -> None:
    assert huurtoeslag(year, income, rent, 70, persons).per_month == per_month


def test_a_young_couple_counts_with_the_lowest_limit() -> None:
    assert huurtoeslag(2026, 10_000, 600, 20, 2, partner_income=5_000).per_month == 297
    assert huurtoeslag(2026, 10_000, 600, 21, 2, partner_income=5_000).per_month == 363


@pytest.mark.parametrize(("age", "assets"), [(17, 0), (30, 38_480)])
def test_no_right_to_huurtoeslag_is_explained_and_not_an_error(age: int, assets: int) -> None:
    found = huurtoeslag(2026, 20_000, Decimal("600.50"), age, 1, assets=assets)
    assert found.per_month == 0
    assert found.lines[0].label == "Geen recht"


@pytest.mark.parametrize(
    ("asked", "figure"),
    [
        (lambda: zorgtoeslag(2023, 20_000), "zorgtoeslag"),
        (lambda: huurtoeslag(2023, 20_000, 500, 30, 1), "huurtoeslag"),
    ],
)
def test_a_missing_figure_is_named_with_its_year(asked: object, figure: str) -> None:
    assert callable(asked)
    with pytest.raises(MissingFigure, match=figure) as refused:
        asked()
    assert str(refused.value.year) in str(refused.value)


@pytest.mark.parametrize(
    "asked",
    [
        lambda: zorgtoeslag(2026, -1),
        lambda: zorgtoeslag(2026, "20000"),  # type: ignore[arg-type]
        lambda: zorgtoeslag(2026, 20_000, True),
        lambda: zorgtoeslag(2027, 20_000),
        lambda: huurtoeslag(2026, 20_000, 600, 30, 1, partner_income=5),
        lambda: huurtoeslag(2026, 20_000, 600.123, 30, 1),
        lambda: huurtoeslag(2026, 20_000, 600, 30.5, 1),  # type: ignore[arg-type]
        lambda: huurtoeslag(2026, 20_000, 600, 30, 0),
        lambda: huurtoeslag(2026, 20_000, None, 30, 1),  # type: ignore[arg-type]
    ],
)
def test_impossible_questions_are_refused(asked: object) -> None:
    assert callable(asked)
    with pytest.raises(InvalidInput):
        asked()
