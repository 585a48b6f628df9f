"""Kinderopvangtoeslag: help with the cost of child care, for parents who work or study."""

from decimal import Decimal
from typing import Literal

from sandbox.tax.benefits.benefit import Benefit
from sandbox.tax.explain.children import CareHours, opvang_line
from sandbox.tax.law.year import law
from sandbox.tax.returns.checks import cents, count, whole_euros
from sandbox.tax.rounding import down
from sandbox.texts import text

Care = Literal["day_care", "after_school", "childminder"]


def kinderopvangtoeslag(
    year: int, income: int, hours: int, price: Decimal | float, kind: Care = "day_care"
) -> Benefit:
    """Kinderopvangtoeslag for the child with the most hours, twelve months the same.

    `income` of partners together in whole euros, `hours` a month, `price` in euros and cents an
    hour. Rounded down a month, which no published case says.
    Raises InvalidInput, and MissingFigure for 2023 and 2024, and above the income with the highest
    share, because the table of shares is not here.
    """
    found = law(year)
    rules = found.need(found.kinderopvangtoeslag, "kinderopvangtoeslag")
    if whole_euros(income, text("wet.woorden.inkomen")) > rules.highest_until.value:
        found.need(None, text("wet.kinderen.percentage_bij_hoger_inkomen"))
    asked = cents(price, text("wet.kinderen.prijs_per_uur"))
    most = getattr(rules.hourly_most, kind)
    counted = min(asked, most.value)
    wanted = count(hours, text("wet.kinderen.uren_per_maand"), 0, 744)
    paid_for = min(wanted, int(rules.hours_most.value))
    month = down(paid_for * counted * rules.highest_share.rate)
    parts = CareHours(paid_for, asked, counted, most, month)
    return Benefit(month, 12 * month, (opvang_line(found, rules, parts),))
