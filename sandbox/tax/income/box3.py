"""Box 3: an assumed return on savings, investments and debts of 1 January."""

from dataclasses import dataclass
from decimal import Decimal

from sandbox.tax.law.year import Law
from sandbox.tax.returns.form import Box3
from sandbox.tax.rounding import down, hundredths_of_percent, nearest


@dataclass(frozen=True, slots=True)
class Box3Base:
    """Box 3 of one person, or of two partners together, before it is divided; whole euros."""

    savings: int
    investments: int
    green_exempt: int
    debts: int
    debts_counted: int
    savings_return: int
    investments_return: int
    debts_return: int
    exemption: int

    @property
    def return_(self) -> int:
        """The assumed return; never below 0."""
        return max(0, self.savings_return + self.investments_return - self.debts_return)

    @property
    def base(self) -> int:
        """Rendementsgrondslag: what you own minus the debts that count."""
        return max(0, self.savings + self.investments - self.debts_counted)

    @property
    def taxable(self) -> int:
        """Grondslag sparen en beleggen: the base above the exemption."""
        return max(0, self.base - self.exemption)


@dataclass(frozen=True, slots=True)
class Box3Result:
    """Box 3 of one person, whole euros; `share` in percent with two decimals (82.45).

    `return_`, `base` and `taxable` are of the partners together; `own_taxable` is the part of
    `taxable` this person declares. `tax` is after gifts and care costs that box 1 was too
    small for (`deducted`).
    """

    return_: int
    base: int
    taxable: int
    share: Decimal
    benefit: int
    tax: int
    own_taxable: int
    deducted: int


def box3_base(law: Law, *holdings: Box3) -> Box3Base:
    """Adds up what one or two persons own; exemptions and thresholds count per person.

    Raises MissingFigure for green savings in a year without a known exemption.
    """
    rules, persons = law.box3, len(holdings)
    green = sum(each.green for each in holdings)
    exempt = min(green, persons * _green_exemption(law)) if green else 0
    savings = sum(each.savings for each in holdings)
    investments = sum(each.investments for each in holdings) + green - exempt
    debts = sum(each.debts for each in holdings)
    counted = max(0, debts - persons * rules.debt_threshold.value)
    return Box3Base(
        savings=savings,
        investments=investments,
        green_exempt=exempt,
        debts=debts,
        debts_counted=counted,
        savings_return=down(savings * rules.savings.rate),
        investments_return=down(investments * rules.investments.rate),
        debts_return=nearest(counted * rules.debts.rate),
        exemption=persons * rules.exemption.value,
    )


def _green_exemption(law: Law) -> int:
    return law.need(law.box3.green_exemption, "vrijstelling groen sparen en beleggen").value


def benefit(base: Box3Base, own_taxable: int) -> int:
    """Voordeel uit sparen en beleggen for somebody who declares `own_taxable` of the grondslag."""
    return base.return_ * hundredths_of_percent(own_taxable, base.base) // 10_000


def box3_result(
    law: Law, base: Box3Base, own_taxable: int, own_benefit: int, deducted: int
) -> Box3Result:
    """Tax on the `benefit`, minus the deductions that box 1 was too small for."""
    return Box3Result(
        return_=base.return_,
        base=base.base,
        taxable=base.taxable,
        share=Decimal(hundredths_of_percent(own_taxable, base.base)).scaleb(-2),
        benefit=own_benefit,
        tax=down((own_benefit - deducted) * law.box3.tax.rate),
        own_taxable=own_taxable,
        deducted=deducted,
    )
