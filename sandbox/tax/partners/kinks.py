"""Where the tax of partners changes direction as they divide differently."""

from sandbox.tax.household.people import Household
from sandbox.tax.law.year import Law
from sandbox.tax.partners.corners import Plane


def kinks(household: Household, deductions: int) -> list[Plane]:
    """Where a rule starts or stops for one of the partners, as planes of divisions.

    A division is (own home, deductions, box 3), each the part for the first partner.
    """
    law, home, base = household.law, household.home, household.box3
    benefit = base.return_ * base.taxable // base.base if base.base else 0
    box1, all_boxes = (home.balance, -deductions, 0), (home.balance, -deductions, benefit)
    gross = (home.balance + home.interest, 0, 0)
    planes = []
    for index, person in enumerate(household.persons):
        levels = (
            (box1, box1_levels(law)),
            (all_boxes, all_boxes_levels(law, aow=person.aow)),
            (gross, [law.box1.bracket_2_until.value]),
        )
        for slope, limits in levels:
            for limit in limits:
                level = limit - person.own_income
                planes.append(Plane(slope, sum(slope) - level if index else level))
    return planes


def box1_levels(law: Law) -> list[int]:
    """Box 1 incomes where a rule starts or stops."""
    levels = [0, law.box1.bracket_1_until.value, law.box1.bracket_2_until.value]
    credit = law.algemene_heffingskorting
    if credit.income.value == "box1":
        levels += [credit.shrinks_from.value, credit.zero_from.value]
    return levels


def all_boxes_levels(law: Law, *, aow: bool) -> list[int]:
    """Verzamelinkomens where a rule starts or stops."""
    levels, credit = [0], law.algemene_heffingskorting
    if credit.income.value != "box1":
        levels += [credit.shrinks_from.value, credit.zero_from.value]
    if aow:
        rules = law.ouderenkorting
        levels += [
            rules.shrinks_from.value,
            rules.shrinks_from.value + round(rules.most.value / rules.rate.rate),
        ]
    return levels
