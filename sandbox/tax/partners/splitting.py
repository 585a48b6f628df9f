"""The best division of joint items between partners, and why."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import product

from sandbox.tax.assessment import Assessment, assessment
from sandbox.tax.explain.split import split_lines, split_words
from sandbox.tax.household.people import Household
from sandbox.tax.lines import Line
from sandbox.tax.partners.corners import FINE, Point, lowest, walls
from sandbox.tax.partners.filing import couple
from sandbox.tax.partners.kinks import kinks
from sandbox.tax.returns.form import TaxReturn
from sandbox.tax.rounding import hundredths_of_percent
from sandbox.tax.settling import cases, figures

NEAT = (Fraction(1, 2), Fraction(1), Fraction(0))
STARTS = 5
FINEST = 10**12
"""Shares have at most twelve decimals, enough to point at one euro."""
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

    A round division (all, half, nothing) is taken when it costs at most a euro more. Raises
    what `assess_partners` raises.
    """
    household = couple(a, b)
    found = _Search(household).best()
    own, best = cases(household, {}), cases(household, found)
    first, second = (assessment(case) for case in best)
    due = first.due + second.due
    saves = max(0, sum(case.figures.due for case in own) - due)
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
        """The cheapest division found, or a simpler one that costs at most a euro more.

        Rounding may hide the best corner behind one a few euros dearer, so that from several
        good ones the small steps around it are tried.
        """
        parts = product(NEAT, repeat=len(self.keys))
        neat = [dict(zip(self.keys, each, strict=True)) for each in parts]
        active = ("own_home" in self.keys, self.deductions > 0, "box3" in self.keys)
        cutting = [p for p in kinks(self.household, self.deductions) if p.cuts_cube()]
        points = lowest(walls(active) + cutting, self._amounts)
        corners = [self._division(point) for point in points[:STARTS]]
        starts = sorted(neat + corners, key=self._cost)[:STARTS]
        cheapest = self._cheapest(map(self._polished, starts))
        simplest = (self._cheapest(neat), self._cheapest(corners), cheapest)
        return next(d for d in simplest if self._cost(d) <= self._cost(cheapest) + 1)

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
        """The cheapest after small steps, one item at a time."""
        for key in self.keys * 2:
            parts = (division[key], *self._near(key, division[key]))
            division = self._cheapest({**division, key: part} for part in parts)
        return division

    def _near(self, key: str, part: Fraction) -> list[Fraction]:
        """Parts close by, so that other roundings of the same division are tried."""
        if key == "box3":
            whole, near = self.household.box3.taxable, self._box3_steps(part)
        else:
            home = abs(self.household.home.balance)
            whole = {"own_home": home, "gifts": self.gifts, "care_costs": self.care_costs}[key]
            middle = round(part * whole)
            near = list(range(middle - 12, middle + 13))
        parts = (Fraction(amount, whole) for amount in near if 0 <= amount <= whole != 0)
        return [Fraction(round(each * FINEST), FINEST) for each in parts]

    def _box3_steps(self, part: Fraction) -> list[int]:
        """Amounts for the first partner that lose most when shares are rounded down.

        A share is cut off after hundredths of a percent, many euros for large assets: the last
        euro before the next hundredth, seen from either partner.
        """
        base, taxable = self.household.box3.base, self.household.box3.taxable
        middle = hundredths_of_percent(round(part * taxable), base)
        other = hundredths_of_percent(taxable - round(part * taxable), base)
        return [
            *(((i + 1) * base - 1) // 10_000 for i in range(middle - 8, middle + 5)),
            *(taxable - ((i + 1) * base - 1) // 10_000 for i in range(other - 8, other + 5)),
        ]
