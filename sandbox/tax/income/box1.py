"""Box 1: income from work and home, in brackets, and the premies volksverzekeringen."""

from dataclasses import dataclass

from sandbox.tax.law.year import Law
from sandbox.tax.rounding import down


@dataclass(frozen=True, slots=True)
class Box1:
    """Tax on box 1, whole euros.

    `parts` are the euros of income in each bracket, `taxes` the income tax on each of them.
    `restricted` are the deductions that fell in bracket 3, on which `tariefsaanpassing` is
    added: they give back no more than the highest rate for deductions.
    """

    income: int
    parts: tuple[int, int, int]
    taxes: tuple[int, int, int]
    premie: int
    restricted: int
    tariefsaanpassing: int

    @property
    def income_tax(self) -> int:
        return sum(self.taxes) + self.tariefsaanpassing


def box1(law: Law, income: int, restricted_deductions: int, *, aow: bool) -> Box1:
    """Tax on a box 1 `income` after all deductions (below 0 counts as 0).

    `restricted_deductions`: the mortgage interest, gifts and care costs that were deducted.
    Each bracket is rounded down apart, the premie once: see rounding.py.
    """
    rules = law.box1
    first, second = rules.bracket_1_until.value, rules.bracket_2_until.value
    taxable = max(0, income)
    parts = (min(taxable, first), max(0, min(taxable, second) - first), max(0, taxable - second))
    restricted = min(restricted_deductions, max(0, income + restricted_deductions - second))
    return Box1(
        income=income,
        parts=parts,
        taxes=(
            down(parts[0] * rules.tax_1.rate),
            down(parts[1] * rules.tax_2.rate),
            down(parts[2] * rules.tax_3.rate),
        ),
        premie=down(parts[0] * (rules.premie_rate_aow if aow else rules.premie_rate)),
        restricted=restricted,
        tariefsaanpassing=down(restricted * rules.extra_on_deductions),
    )
