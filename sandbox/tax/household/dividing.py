"""Joint items of partners, divided; without a share each declares the own."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from sandbox.tax.household.people import Deducted, Household
from sandbox.tax.income.box3 import benefit
from sandbox.tax.rounding import divided

JOINT = ("own_home", "box3", "gifts", "care_costs")
Shares = Mapping[str, Fraction]
HALF = Fraction(1, 2)


@dataclass(frozen=True, slots=True)
class Own:
    """What of the joint items one person declares, whole euros.

    `home` is the balance (below 0 is a deduction), `interest` the mortgage interest in it,
    `benefit` the assumed return on the own part of box 3.
    """

    home: int
    interest: int
    box3_taxable: int
    benefit: int


def weight(one: int, other: int) -> Fraction:
    """The part that `one` is of both together; a half when there is nothing."""
    return Fraction(one, one + other) if one + other else HALF


def home_and_box3(household: Household, shares: Shares) -> tuple[Own, ...]:
    """The own home and box 3, for each person."""
    whole, base = household.home, household.box3
    if not household.partners:
        return (Own(whole.balance, whole.interest, base.taxable, benefit(base, base.taxable)),)
    homes, interests = _home(household, shares.get("own_home"))
    taxables = divided(base.taxable, shares.get("box3", weight(*household.own_box3)))
    return tuple(
        Own(home, interest, taxable, benefit(base, taxable))
        for home, interest, taxable in zip(homes, interests, taxables, strict=True)
    )


def _home(household: Household, share: Fraction | None) -> tuple[tuple[int, int], tuple[int, int]]:
    whole = household.home
    if share is not None:
        return divided(whole.balance, share), divided(whole.interest, share)
    a, b = household.returns
    interests = a.mortgage_interest, b.mortgage_interest
    first, second = divided(whole.forfait - whole.relief, weight(a.woz, b.woz))
    return (first - interests[0], second - interests[1]), interests


def gifts_and_care_costs(
    household: Household, shares: Shares, deducted: Deducted
) -> tuple[tuple[int, int], ...]:
    """Deductible gifts and deductible care costs, for each person."""
    gifts, care_costs = deducted.gifts, deducted.care_costs
    if not household.partners:
        return ((gifts.total, care_costs.total),)
    a, b = household.returns
    if "gifts" in shares:
        parts = divided(gifts.total, shares["gifts"])
    else:
        ordinary = divided(
            gifts.ordinary_deduction,
            weight(a.gifts.ordinary + a.gifts.cultural, b.gifts.ordinary + b.gifts.cultural),
        )
        periodic = divided(gifts.periodic_deduction, weight(a.gifts.periodic, b.gifts.periodic))
        parts = ordinary[0] + periodic[0], ordinary[1] + periodic[1]
    own = weight(a.care_costs.plain + a.care_costs.raised, b.care_costs.plain + b.care_costs.raised)
    costs = divided(care_costs.total, shares.get("care_costs", own))
    return (parts[0], costs[0]), (parts[1], costs[1])
