"""The only place where amounts are rounded, with the evidence for each rule.

The evidence (checked 2026-11-24):

- *In your own favour*: a return holds whole euros, income rounded down, deductions rounded up
  (Belastingdienst, toelichting P-biljet 2024, page 54).
- *Box 1*: nine recorded outputs of the official practice environment for 2025. A wage of 45,003
  gives 3,140 + 2,459 = 5,599 income tax, so each bracket is rounded down on its own (one rounding
  gives 5,600); the premie is rounded down once (10,628). Shown apart, the AOW, Anw and Wlz parts
  are each rounded down and need not add up. The rule was chosen to fit these outputs; for other
  years it is assumed to be the same.
- *Credits*: rounded up after the whole formula; all 9,315 rows of the official payroll tables
  2023-2026, two age groups, agree (all but 3 of 18,630 comparisons, those by 1 euro).
- *Algemene heffingskorting from AOW age*: the practice environment shows 1,206 where the formula
  of the law gives 1,205. All six observed values fit this: take the credit of someone below AOW
  age, rounded up, and round up its tax part and its premie part apart (`up_in_two_parts`). That
  is an inference, fitted to those six values; the payroll tables do not follow it.
- *Box 3*: official worked examples for 2025: the return on each kind of asset rounded down, on
  debts to the nearest euro, the share down to hundredths of a percent, benefit and tax down.
- *Payroll*: the first bracket with tax and premie together, rounded down; each further bracket
  rounded down; credits rounded up; a month is a twelfth, rounded down.
"""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from math import ceil, floor


def down(amount: Decimal | int) -> int:
    """Whole euros, in favour of the taxpayer for income and tax."""
    return floor(amount)


def up(amount: Decimal | int) -> int:
    """Whole euros, in favour of the taxpayer for deductions and credits."""
    return ceil(amount)


def nearest(amount: Decimal) -> int:
    """Whole euros, half upwards."""
    return int(amount.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def up_in_two_parts(credit: int, one: int, other: int, whole: int) -> int:
    """`credit` x one/whole + `credit` x other/whole, each part rounded up to whole euros."""
    return -(-credit * one // whole) - (-credit * other // whole)


def hundredths_of_percent(part: int, whole: int) -> int:
    """`part` of `whole` in hundredths of a percent, rounded down: 8245 is 82,45 %."""
    return part * 10_000 // whole if whole > 0 else 0


def divided(total: int, part: Fraction) -> tuple[int, int]:
    """`total` euros split in two whole amounts that add up to it; `part` (0 to 1) goes first."""
    first = (2 * total * part.numerator + part.denominator) // (2 * part.denominator)
    return first, total - first
