"""One person, or two partners filing together: who they are and what belongs to both."""

from dataclasses import dataclass
from functools import cached_property

from sandbox.tax.credits import fixed_credits, has_young_child
from sandbox.tax.income.box3 import Box3Base, box3_base
from sandbox.tax.income.deductions import (
    CareDeduction,
    GiftDeduction,
    TravelDeduction,
    care_deduction,
    gift_deduction,
    travel_deduction,
)
from sandbox.tax.income.home import Home, home
from sandbox.tax.law.year import Law, law
from sandbox.tax.returns.form import CareCosts, Gifts, TaxReturn


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with what does not hang on how joint items are divided, whole euros.

    `travel_deducted` is not more than the wage it belongs to; `own_income` is box 1 without the
    own home and before gifts and care costs.
    """

    r: TaxReturn
    aow: bool
    travel: TravelDeduction
    travel_deducted: int
    own_income: int
    fixed_credits: dict[str, int]


@dataclass(frozen=True, slots=True)
class Deducted:
    """Gifts and care costs of the household at the income (drempelinkomen) they hang on."""

    income: int
    gifts: GiftDeduction
    care_costs: CareDeduction


class Household:
    """A return alone (`Household(r)`) or of partners (`Household(a, b)`), ready to be divided.

    For partners the law counts together: exemption and debt threshold of box 3 twice, gifts and
    care costs against the income of both, one own home, and the combinatiekorting for who earns
    less (the elder when they earn the same).
    """

    def __init__(self, *returns: TaxReturn) -> None:
        self.returns = returns
        self.law: Law = law(returns[0].year)
        self.partners = len(returns) == 2
        self.persons = tuple(self._person(index) for index in range(len(returns)))
        self.home: Home = home(
            self.law, sum(r.woz for r in returns), sum(r.mortgage_interest for r in returns)
        )
        self.box3: Box3Base = box3_base(self.law, *(r.box3 for r in returns))
        self.gifts = Gifts(
            ordinary=sum(r.gifts.ordinary for r in returns),
            cultural=sum(r.gifts.cultural for r in returns),
            periodic=sum(r.gifts.periodic for r in returns),
        )
        self._known: dict[int, Deducted] = {}
        self.care_costs = CareCosts(
            plain=sum(r.care_costs.plain for r in returns),
            raised=sum(r.care_costs.raised for r in returns),
        )

    def _person(self, index: int) -> Person:
        r = self.returns[index]
        aow = self.law.has_aow_age(r.born)
        travel = travel_deduction(self.law, r.travel)
        travel_deducted = min(travel.total, r.wage)
        return Person(
            r=r,
            aow=aow,
            travel=travel,
            travel_deducted=travel_deducted,
            own_income=r.wage + r.pension - travel_deducted,
            fixed_credits=fixed_credits(
                self.law,
                r,
                aow=aow,
                single=r.single and not self.partners,
                parent=self._has_child and index == self._lower_earner,
            ),
        )

    @cached_property
    def _has_child(self) -> bool:
        return any(has_young_child(self.law, r.youngest_child_born) for r in self.returns)

    @cached_property
    def _lower_earner(self) -> int:
        order = range(len(self.returns))
        return min(order, key=lambda i: (self.returns[i].wage, self.returns[i].born))

    @cached_property
    def own_box3(self) -> tuple[int, ...]:
        """What each would declare of the grondslag with the own assets and own exemption."""
        alone = [box3_base(self.law, r.box3) for r in self.returns]
        taxable = tuple(each.taxable for each in alone)
        return taxable if any(taxable) else tuple(each.base for each in alone)

    def deducted(self, income: int) -> Deducted:
        """Gifts and care costs that may be deducted at this drempelinkomen."""
        if income not in self._known:
            self._known[income] = self._deducted(income)
        return self._known[income]

    def _deducted(self, income: int) -> Deducted:
        return Deducted(
            income=income,
            gifts=gift_deduction(self.law, self.gifts, income),
            care_costs=care_deduction(
                self.law,
                self.care_costs,
                income,
                partners=self.partners,
                aow=any(person.aow for person in self.persons),
            ),
        )
