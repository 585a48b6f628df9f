"""Kindgebonden budget: help with the cost of children."""

from collections.abc import Sequence

from sandbox.tax.benefits.benefit import Benefit
from sandbox.tax.explain.children import ChildSum, child_line, none_line
from sandbox.tax.law.year import law
from sandbox.tax.returns.checks import count, whole_euros
from sandbox.tax.rounding import nearest
from sandbox.texts import text

GROWN_UP, OLDEST, OLDER = 18, 16, 12


def kindgebonden_budget(
    year: int,
    income: int,
    ages: Sequence[int],
    partner_income: int | None = None,
    assets: int = 0,
) -> Benefit:
    """Kindgebonden budget for the whole year, with children of these ages.

    Whole euros; `partner_income` None for a single parent; `assets` on 1 January, of partners
    together. Rounded to the nearest euro a year and down a month, which no published case says.
    Raises InvalidInput, and MissingFigure for 2023.
    """
    found = law(year)
    rules = found.need(found.kindgebonden_budget, "kindgebonden budget")
    checked = [count(age, text("wet.kinderen.leeftijd_van_een_kind"), 0, 130) for age in ages]
    children = [age for age in checked if age < GROWN_UP]
    single = partner_income is None
    together = whole_euros(income, text("wet.woorden.inkomen"))
    if partner_income is not None:
        together += whole_euros(partner_income, text("wet.woorden.inkomen_van_je_partner"))
    limit = rules.assets if single else rules.assets_partners
    owned = whole_euros(assets, text("wet.woorden.vermogen"))
    if not children or owned > limit.value:
        return Benefit(0, 0, (none_line(found, rules, owned, limit, children=bool(children)),))
    threshold = rules.threshold_income if single else rules.threshold_partners
    oldest = sum(age >= OLDEST for age in children)
    older = sum(age >= OLDER for age in children) - oldest
    above = max(0, together - threshold.value)
    parts = ChildSum(
        number=len(children),
        children=len(children) * rules.per_child.value,
        older=older * rules.from_12.value + oldest * rules.from_16.value,
        single=rules.single_parent.value if single else 0,
        threshold=threshold,
        above=above,
        less=nearest(above * rules.rate_above.rate),
    )
    return Benefit(parts.year // 12, parts.year, (child_line(found, rules, parts),))
