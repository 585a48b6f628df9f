"""What an employer withholds from a month's wage, for made-up payslips and jaaropgaven."""

from dataclasses import dataclass
from decimal import Decimal

from sandbox.tax.credits import (
    algemene_heffingskorting_payroll,
    arbeidskorting,
    ouderenkorting,
)
from sandbox.tax.law.year import Law, law
from sandbox.tax.returns.checks import cents, yes_or_no
from sandbox.tax.rounding import down


@dataclass(frozen=True, slots=True)
class PayrollMonth:
    """Whole euros a month; times the months worked they stand on the jaaropgaaf.

    `arbeidskorting` is the part of it that was really taken off. `withheld_year` and
    `arbeidskorting_year` are the same for twelve such months, before dividing by twelve: the
    official monthly table shows a twelfth of them in cents.
    """

    withheld: int
    arbeidskorting: int
    withheld_year: int
    arbeidskorting_year: int


def payroll_month(
    year: int, month_wage: Decimal | int, credit: bool, aow: bool = False
) -> PayrollMonth:
    """The white monthly table: tax of twelve such months, divided by twelve, rounded down.

    `month_wage` in euros (and cents), `credit`: the loonheffingskorting is applied here,
    `aow`: the employee has AOW age (then with ouderenkorting, without the one for singles).
    """
    rules = law(year)
    wage = 12 * cents(month_wage, "Loon per maand")
    yes_or_no(credit, "Loonheffingskorting")
    yes_or_no(aow, "AOW-leeftijd")
    tax = _year_tax(rules, wage, aow=aow)
    taken = 0
    if credit:
        general = algemene_heffingskorting_payroll(rules, wage, aow=aow)
        tax = max(0, tax - general - ouderenkorting(rules, wage, aow=aow))
        taken = min(tax, arbeidskorting(rules, wage, aow=aow))
    return PayrollMonth(
        withheld=(tax - taken) // 12,
        arbeidskorting=taken // 12,
        withheld_year=tax - taken,
        arbeidskorting_year=taken,
    )


def _year_tax(rules: Law, wage: Decimal, *, aow: bool) -> int:
    """Payroll rounding: tax and premie of the first bracket together, each bracket down."""
    box1 = rules.box1
    first, second = box1.bracket_1_until.value, box1.bracket_2_until.value
    joint = box1.tax_1.rate + (box1.premie_rate_aow if aow else box1.premie_rate)
    nothing = Decimal(0)
    return (
        down(min(wage, Decimal(first)) * joint)
        + down(max(nothing, min(wage, Decimal(second)) - first) * box1.tax_2.rate)
        + down(max(nothing, wage - second) * box1.tax_3.rate)
    )
