"""The best division of joint items between partners, and why."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import product

from sandbox.tax.assessment import Assessment, assessment
from sandbox.tax.corners import FINE, Plane, Point, lowest, walls
from sandbox.tax.explain.split import split_lines, split_words
from sandbox.tax.household import Household
from sandbox.tax.law import Law
from sandbox.tax.lines import Line
from sandbox.tax.partners import couple
from sandbox.tax.returns import TaxReturn
from sandbox.tax.settling import cases, figures

NEAT = (Fraction(1, 2), Fraction(1), Fraction(0))
HUNDREDTHS = tuple(Fraction(i, 100) for i in range(101))
Division = dict[str, Fraction]


@dataclass(frozen=True)
class Split(Mapping[str, Decimal]):
    """The best shares (`split["box3"]` is the part for `a`), usable as the `shares` they are.

    `due` is what the partners owe together, `saves` how much less that is than when each
    declares the own; whole euros. `lines` hold one line for each joint item, for `a`.
    """

    shares: dict[str, Decimal]
    a: Assessment
    b: Assessment
    due: int
    saves: int
    explanation: str
    lines: tuple[Line, ...]

    def __getitem__(self, key: str) -> Decimal:
        return self.shares[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.shares)

    def __len__(self) -> int:
        return len(self.shares)

    @property
    def assessments(self) -> tuple[Assessment, Assessment]:
        return self.a, self.b


def best_split(a: TaxReturn, b: TaxReturn) -> Split:
    """The division with the lowest tax together (the sum of both `due`).

    A round division (all, half, nothing) is taken when it is as good. Raises what
    `assess_partners` raises.
    """
    household = couple(a, b)
    found = _Search(household).best()
    own, best = cases(household, {}), cases(household, found)
    first, second = (assessment(case) for case in best)
    due = first.due + second.due
    saves = sum(case.figures.due for case in own) - due
    return Split(
        shares={key: Decimal(part.numerator) / part.denominator for key, part in found.items()},
        a=first,
        b=second,
        due=due,
        saves=saves,
        explanation=split_words(due, saves, bool(found)),
        lines=split_lines(best[0], best[1], found),
    )


class _Search:
    """Divisions of one household and what they cost."""

    def __init__(self, household: Household) -> None:
        self.household = household
        income = figures(household, {})[0].household
        self.gifts, self.care_costs = income.gifts.total, income.care_costs.total
        self.deductions = self.gifts + self.care_costs
        home = household.home
        self.keys = [
            key
            for key, present in (
                ("own_home", home.balance or home.interest),
                ("box3", household.box3.taxable),
                ("gifts", self.gifts),
                ("care_costs", self.care_costs),
            )
            if present
        ]
        self.known: dict[tuple[Fraction, ...], int] = {}

    def best(self) -> Division:
        """The cheapest division found; round ones first."""
        start = self._cheapest(
            dict(zip(self.keys, parts, strict=True))
            for parts in product(NEAT, repeat=len(self.keys))
        )
        active = ("own_home" in self.keys, self.deductions > 0, "box3" in self.keys)
        planes = walls(active) + [
            p for p in kinks(self.household, self.deductions) if p.cuts_cube()
        ]
        corner = self._division(lowest(planes, self._amounts)[0])
        return self._polished(self._cheapest([start, corner]))

    def _cheapest(self, divisions: Iterable[Division]) -> Division:
        return min(divisions, key=self._cost)

    def _cost(self, division: Division) -> int:
        key = tuple(division.values())
        if key not in self.known:
            self.known[key] = sum(each.due for each in figures(self.household, division))
        return self.known[key]

    def _amounts(self, point: Point) -> tuple[int, ...]:
        found = figures(self.household, self._division(point))
        return tuple(each.unlimited for each in found)

    def _division(self, point: Point) -> Division:
        """A point of the cube (own home, deductions, box 3) as shares.

        Gifts and care costs are one deduction for the tax: gifts go to `a` first.
        """
        home, deductions, box3 = (Fraction(each, FINE) for each in point)
        to_a = deductions * self.deductions
        gifts = min(to_a, Fraction(self.gifts))
        parts = {
            "own_home": home,
            "box3": box3,
            "gifts": gifts / self.gifts if self.gifts else Fraction(0),
            "care_costs": (to_a - gifts) / self.care_costs if self.care_costs else Fraction(0),
        }
        return {key: Fraction(round(parts[key] * FINE), FINE) for key in self.keys}

    def _polished(self, division: Division) -> Division:
        """Tries whole percents, one item at a time: rounding may make one a euro cheaper."""
        for _ in range(2):
            before = self._cost(division)
            for key in self.keys:
                tries = [division, *({**division, key: part} for part in HUNDREDTHS)]
                division = self._cheapest(tries)
            if self._cost(division) == before:
                break
        return division


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
