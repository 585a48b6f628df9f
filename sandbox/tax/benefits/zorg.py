"""Zorgtoeslag: help with the cost of health insurance."""

from sandbox.tax.benefits.benefit import Benefit
from sandbox.tax.explain.care_benefit import CareSum, care_line, too_little, too_much_owned
from sandbox.tax.law.year import law
from sandbox.tax.returns.checks import whole_euros
from sandbox.texts import text


def zorgtoeslag(
    year: int, income: int, partner_income: int | None = None, assets: int = 0
) -> Benefit:
    """Zorgtoeslag for an adult with Dutch health insurance, the whole year.

    Whole euros; `assets` on 1 January, of partners together; `partner_income` None without a
    partner (who is insured too). Rounded to the nearest euro a year, down a month; nothing
    below 24 euros a year.
    Raises InvalidInput, and MissingFigure for 2023.
    """
    found = law(year)
    rules = found.need(found.zorgtoeslag, "zorgtoeslag")
    partners = partner_income is not None
    together = whole_euros(income, text("wet.woorden.inkomen"))
    if partner_income is not None:
        together += whole_euros(partner_income, text("wet.woorden.inkomen_van_je_partner"))
    owned = whole_euros(assets, text("wet.woorden.vermogen"))
    if owned > (rules.assets_partners if partners else rules.assets).value:
        return Benefit(0, 0, (too_much_owned(found, rules, owned, partners=partners),))
    own_rate = rules.own_rate_partners if partners else rules.own_rate
    threshold = rules.threshold_income.value
    above = max(0, together - threshold)
    parts = CareSum(
        partners=partners,
        premium=rules.standard_premium.value * (2 if partners else 1),
        own_rate=own_rate,
        own=threshold * own_rate.rate,
        above=above,
        less=above * rules.rate_above.rate,
    )
    if parts.year < rules.least.value:
        return Benefit(0, 0, (too_little(found, rules, together),))
    return Benefit(parts.year // 12, parts.year, (care_line(found, rules, parts),))
