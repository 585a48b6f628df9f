"""Heffingskortingen: what is taken off the tax."""

from datetime import date
from decimal import Decimal

from sandbox.tax.law.year import Law
from sandbox.tax.returns.form import TaxReturn
from sandbox.tax.rounding import up, up_in_two_parts

CREDITS = (
    "algemene_heffingskorting",
    "arbeidskorting",
    "ouderenkorting",
    "alleenstaandeouderenkorting",
    "inkomensafhankelijke_combinatiekorting",
    "jonggehandicaptenkorting",
)


def algemene_heffingskorting(law: Law, income: Decimal | int, *, aow: bool) -> int:
    """The credit everybody has; `income` is the one that counts this year (`law` says which)."""
    rules = law.algemene_heffingskorting
    if income >= rules.zero_from.value:
        return 0
    above = max(0, income - rules.shrinks_from.value)
    credit = max(0, up(rules.most.value - above * rules.rate.rate))
    return _for_aow_age(law, credit) if aow else credit


def _for_aow_age(law: Law, credit: int) -> int:
    rules = law.box1
    tax, premie = rules.tax_1.hundredths, rules.premie_anw.hundredths + rules.premie_wlz.hundredths
    whole = tax + premie + rules.premie_aow.hundredths
    return up_in_two_parts(credit, tax, premie, whole)


def algemene_heffingskorting_payroll(law: Law, income: Decimal | int, *, aow: bool) -> int:
    """The same credit as the payroll tables take it: from AOW age with its own maximum and rate."""
    rules = law.algemene_heffingskorting
    if not aow:
        return algemene_heffingskorting(law, income, aow=False)
    if income >= rules.zero_from.value:
        return 0
    above = max(0, income - rules.shrinks_from.value)
    return max(0, up(rules.most_aow.value - above * rules.rate_aow.rate))


def arbeidskorting(law: Law, wage: Decimal | int, *, aow: bool) -> int:
    """The credit for income from work, by the formula."""
    start = 0
    for part in law.arbeidskorting.aow if aow else law.arbeidskorting.below_aow:
        if wage <= part.until.value:
            return max(0, up(part.base.value + (wage - start) * part.rate.rate))
        start = part.until.value
    return 0


def arbeidskorting_in_return(law: Law, wage: int, settled: int | None, *, aow: bool) -> int:
    """The formula, or the higher amount on the jaaropgaven for who earns less than its top.

    Above that wage the formula counts: too much credit (two employers) is settled in the return.
    """
    parts = law.arbeidskorting.aow if aow else law.arbeidskorting.below_aow
    formula = arbeidskorting(law, wage, aow=aow)
    if settled is None or wage > parts[2].until.value:
        return formula
    return max(formula, min(settled, parts[3].base.value))


def ouderenkorting(law: Law, verzamelinkomen: Decimal | int, *, aow: bool) -> int:
    """For people of AOW age; smaller for higher incomes."""
    if not aow:
        return 0
    rules = law.ouderenkorting
    above = max(0, verzamelinkomen - rules.shrinks_from.value)
    return max(0, up(rules.most.value - above * rules.rate.rate))


def combinatiekorting(law: Law, wage: int, *, aow: bool) -> int:
    """For working parents of a young child; the caller knows whether somebody is one."""
    rules = law.combinatiekorting
    above = wage - rules.starts_above.value
    if above <= 0:
        return 0
    rate, most = (rules.rate_aow, rules.most_aow) if aow else (rules.rate, rules.most)
    return min(most.value, up(above * rate.rate))


def has_young_child(law: Law, born: date | None) -> bool:
    """Under 12 on 1 January, and at home for at least six months of the year."""
    if born is None:
        return False
    last_day_too_old = date(
        law.year - int(law.combinatiekorting.child_younger_than.value) - 1, 12, 31
    )
    return last_day_too_old < born <= date(law.year, 7, 1)


def fixed_credits(
    law: Law, r: TaxReturn, *, aow: bool, single: bool, parent: bool
) -> dict[str, int]:
    """The credits that hang on wage, age and family only, not on deductions or assets.

    `parent`: has a young child at home and no partner who earns less.
    """
    return {
        "arbeidskorting": arbeidskorting_in_return(law, r.wage, r.settled_arbeidskorting, aow=aow),
        "alleenstaandeouderenkorting": (
            law.alleenstaandeouderenkorting.value if aow and single else 0
        ),
        "inkomensafhankelijke_combinatiekorting": (
            combinatiekorting(law, r.wage, aow=aow) if parent else 0
        ),
        # Not together with the ouderenkorting, which everybody of AOW age may have.
        "jonggehandicaptenkorting": (
            law.jonggehandicaptenkorting.value if r.wajong and not aow else 0
        ),
    }


def all_credits(
    law: Law, fixed: dict[str, int], box1: int, verzamelinkomen: int, *, aow: bool
) -> dict[str, int]:
    """Every credit by its name, whole euros, also those that are 0; in the order of the sheet."""
    counts = box1 if law.algemene_heffingskorting.income.value == "box1" else verzamelinkomen
    found = {
        "algemene_heffingskorting": algemene_heffingskorting(law, counts, aow=aow),
        "ouderenkorting": ouderenkorting(law, verzamelinkomen, aow=aow),
        **fixed,
    }
    return {name: found[name] for name in CREDITS}
