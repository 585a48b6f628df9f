"""What employers withhold on made-up papers agrees with the official monthly tables."""

from decimal import Decimal

import pytest

from sandbox.tax import InvalidInput, payroll_month

ROWS_2025 = [
    # month wage, without credit, with credit, arbeidskorting taken (white monthly table 2025)
    ("4.50", "1.58", "0.00", "0.00"),
    ("711.00", "254.67", "0.00", "0.00"),
    ("715.50", "256.25", "0.00", "0.58"),
    ("922.50", "330.42", "0.42", "74.33"),
    ("999.00", "357.83", "21.67", "80.50"),
    ("1017.00", "364.25", "26.00", "82.58"),
    ("1224.00", "438.42", "38.00", "144.75"),
]


def twelfth(year_amount: int) -> Decimal:
    return round(Decimal(year_amount) / 12, 2)


@pytest.mark.parametrize(("wage", "without", "with_", "taken"), ROWS_2025)
def test_rows_of_the_monthly_table_come_out(
    wage: str, without: str, with_: str, taken: str
) -> None:
    found = payroll_month(2025, Decimal(wage), credit=True)
    plain = payroll_month(2025, Decimal(wage), credit=False)
    assert twelfth(plain.withheld_year) == Decimal(without)
    assert twelfth(found.withheld_year) == Decimal(with_)
    assert twelfth(found.arbeidskorting_year) == Decimal(taken)


def test_a_festival_job_without_credit_and_a_supermarket_job_with_it() -> None:
    festival = payroll_month(2025, 1_564, credit=False)
    assert (2 * festival.withheld, festival.arbeidskorting) == (1_120, 0)
    supermarket = payroll_month(2025, 401, credit=True)
    assert (supermarket.withheld, supermarket.arbeidskorting) == (0, 0)


@pytest.mark.parametrize("wage", [True, "1564", -1, Decimal("1.005"), float("nan")])
def test_a_month_wage_that_cannot_be_right_is_refused(wage: object) -> None:
    with pytest.raises(InvalidInput):
        payroll_month(2025, wage, credit=False)  # type: ignore[arg-type]
