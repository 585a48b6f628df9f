"""From what each person declares to what each owes: all numbers, no words."""

from dataclasses import dataclass

from sandbox.tax.credits import all_credits
from sandbox.tax.household.dividing import Own, Shares, gifts_and_care_costs, home_and_box3
from sandbox.tax.household.people import Deducted, Household, Person
from sandbox.tax.income.box1 import Box1, box1
from sandbox.tax.income.box3 import Box3Result, box3_result
from sandbox.tax.law.year import Law
from sandbox.tax.returns.form import TaxReturn


@dataclass(frozen=True, slots=True)
class Figures:
    """All numbers of one return, whole euros.

    `before_deductions` is box 1 before gifts and care costs; these go to box 1 first, then to
    box 3 (`box3.deducted`), and `left_over` is what neither could hold.
    """

    own: Own
    household: Deducted
    gifts: int
    care_costs: int
    before_deductions: int
    in_box1: int
    left_over: int
    box1: Box1
    box3: Box3Result
    verzamelinkomen: int
    credits: dict[str, int]

    @property
    def total(self) -> int:
        """Tax and premie of all boxes before credits."""
        return self.box1.income_tax + self.box1.premie + self.box3.tax

    @property
    def unlimited(self) -> int:
        """Total minus credits, below 0 when credits are left over."""
        return self.total - sum(self.credits.values())

    @property
    def due(self) -> int:
        """Verschuldigd: credits cannot make it negative."""
        return max(0, self.unlimited)


def figures(household: Household, shares: Shares) -> tuple[Figures, ...]:
    """The numbers of each person when joint items are divided by `shares`."""
    owns = home_and_box3(household, shares)
    before = [
        person.own_income + own.home for person, own in zip(household.persons, owns, strict=True)
    ]
    income = sum(before) + sum(own.benefit for own in owns)
    deducted = household.deducted(max(0, income))
    parts = gifts_and_care_costs(household, shares, deducted)
    return tuple(
        _settle(household, person, own, part, deducted)
        for person, own, part in zip(household.persons, owns, parts, strict=True)
    )


def _settle(
    household: Household, person: Person, own: Own, parts: tuple[int, int], deducted: Deducted
) -> Figures:
    law, (gifts, care_costs) = household.law, parts
    before = person.own_income + own.home
    in_box1 = min(gifts + care_costs, max(0, before))
    in_box3 = min(gifts + care_costs - in_box1, own.benefit)
    box_1 = box1(law, before - in_box1, own.interest + in_box1, aow=person.aow)
    box_3 = box3_result(law, household.box3, own.box3_taxable, own.benefit, in_box3)
    verzamelinkomen = box_1.income + own.benefit - in_box3
    return Figures(
        own=own,
        household=deducted,
        gifts=gifts,
        care_costs=care_costs,
        before_deductions=before,
        in_box1=in_box1,
        left_over=gifts + care_costs - in_box1 - in_box3,
        box1=box_1,
        box3=box_3,
        verzamelinkomen=verzamelinkomen,
        credits=all_credits(
            law, person.fixed_credits, box_1.income, verzamelinkomen, aow=person.aow
        ),
    )


@dataclass(frozen=True, slots=True)
class Case:
    """One person's return with all that its explanation needs."""

    household: Household
    person: Person
    figures: Figures

    @property
    def law(self) -> Law:
        return self.household.law

    @property
    def r(self) -> TaxReturn:
        return self.person.r


def cases(household: Household, shares: Shares) -> tuple[Case, ...]:
    """The return of each person when joint items are divided by `shares`."""
    return tuple(
        Case(household, person, found)
        for person, found in zip(household.persons, figures(household, shares), strict=True)
    )
