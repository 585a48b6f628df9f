"""The assessment of one return: the amounts, and on request every line with its words."""

from dataclasses import dataclass, field
from functools import cached_property

from sandbox.tax.explain import income_lines, outcome_line, remarks, tax_lines
from sandbox.tax.household.people import Household
from sandbox.tax.income.box3 import Box3Result
from sandbox.tax.law.year import Law
from sandbox.tax.lines import Line, every
from sandbox.tax.picture import Bar, money_picture
from sandbox.tax.returns.checks import kind
from sandbox.tax.returns.form import TaxReturn
from sandbox.tax.settling import Case, cases


@dataclass(frozen=True)
class Assessment:
    """What somebody owes for a year, whole euros.

    `income_tax` and `premie` are of box 1 before credits (`tariefsaanpassing` is in the first),
    `total` is with the tax of box 3. `credits` are whole, also what cannot be used; `due` is
    never below 0. `settlement` and `pays_or_gets` are above 0 to pay and below 0 to get back;
    the second follows the minimum amounts.
    """

    year: int
    box1_income: int
    verzamelinkomen: int
    income_tax: int
    premie: int
    tariefsaanpassing: int
    box3: Box3Result
    total: int
    credits: dict[str, int]
    due: int
    withheld: int
    settlement: int
    pays_or_gets: int
    case: Case = field(repr=False, compare=False)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The calculation sheet; the amounts add up to `settlement`, children to their line."""
        return tax_lines(self.case)

    @cached_property
    def income_lines(self) -> tuple[Line, ...]:
        """How the income of box 1 and box 3 is made up; adds up to `verzamelinkomen`."""
        return income_lines(self.case)

    @cached_property
    def outcome(self) -> Line:
        """The last line: to pay or back, with the minimum amounts explained."""
        return outcome_line(self.case, self.settlement, self.pays_or_gets)

    @cached_property
    def picture(self) -> tuple[Bar, ...]:
        """The picture of the money, from the same lines."""
        return money_picture(self.case.r, self.lines, self.pays_or_gets)

    @cached_property
    def remarks(self) -> tuple[str, ...]:
        """Dutch sentences about what is not in the amounts."""
        return remarks(self.case)

    def line(self, id_: str) -> Line | None:
        """The line with this id from the sheet, the incomes or the outcome; None if absent."""
        lines = every((*self.lines, *self.income_lines, self.outcome))
        return next((line for line in lines if line.id == id_), None)


def assess(r: TaxReturn) -> Assessment:
    """The assessment of a return without a partner's return.

    Raises NotCovered and MissingFigure; what cannot be right was refused by TaxReturn.
    """
    kind(r, TaxReturn, "Aangifte")
    return assessment(*cases(Household(r), {}))


def assessment(case: Case) -> Assessment:
    """The amounts of a calculated case, in the words of the sheet."""
    found, withheld = case.figures, case.r.withheld
    settlement = found.due - withheld
    return Assessment(
        year=case.law.year,
        box1_income=found.box1.income,
        verzamelinkomen=found.verzamelinkomen,
        income_tax=found.box1.income_tax,
        premie=found.box1.premie,
        tariefsaanpassing=found.box1.tariefsaanpassing,
        box3=found.box3,
        total=found.total,
        credits=dict(found.credits),
        due=found.due,
        withheld=withheld,
        settlement=settlement,
        pays_or_gets=after_minimum(case.law, settlement),
        case=case,
    )


def after_minimum(law: Law, settlement: int) -> int:
    """0 for an amount too small to collect or to pay out (Wet IB 2001, article 9.4)."""
    if 0 < settlement <= law.minimum.to_pay.value:
        return 0
    if 0 < -settlement <= law.minimum.to_get.value:
        return 0
    return settlement
