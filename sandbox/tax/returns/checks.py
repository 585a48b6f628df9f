"""Refuses input that cannot be right, in Dutch, before anything is calculated."""

from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from numbers import Rational
from typing import Any

from sandbox.tax.errors import InvalidInput
from sandbox.texts import text

MOST = 10**12
"""Larger amounts are refused: nobody has them, and every sum below stays exact."""


def number(value: object, what: str) -> Decimal:
    """`value` as a decimal number; refuses text, yes/no and what is not a number."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal | Rational):
        raise InvalidInput(text("wet.controle.vul_een_getal_in", wat=what))
    try:
        found = Decimal(str(value)) if not isinstance(value, Rational) else _exact(value)
    except (ArithmeticError, ValueError):
        raise InvalidInput(text("wet.controle.vul_een_getal_in", wat=what)) from None
    if not found.is_finite():
        raise InvalidInput(text("wet.controle.vul_een_getal_in", wat=what))
    return found


def _exact(value: Rational) -> Decimal:
    return Decimal(int(value.numerator)) / Decimal(int(value.denominator))


def whole_euros(value: object, what: str) -> int:
    """`value` as whole euros from 0; 12.0 is welcome, 12.5, True and "12" are not."""
    found = value if type(value) is int else number(value, what)
    _within(found, what)
    if found != int(found):
        raise InvalidInput(text("wet.controle.vul_een_bedrag_in", wat=what))
    return int(found)


def _within(found: int | Decimal, what: str) -> None:
    if found < 0:
        raise InvalidInput(text("wet.controle.vul_een_bedrag_in_dat", wat=what))
    if found > MOST:
        raise InvalidInput(text("wet.controle.dit_bedrag_is_te", wat=what))


def cents(value: object, what: str) -> Decimal:
    """`value` as an amount from 0 in euros and cents."""
    found = number(value, what)
    _within(found, what)
    if found != round(found, 2):
        raise InvalidInput(text("wet.controle.vul_een_bedrag_in_met", wat=what))
    return found


def count(value: object, what: str, least: int, most: int) -> int:
    """`value` as a whole number from `least` to `most`."""
    found = number(value, what)
    if not least <= found <= most or found != int(found):
        raise InvalidInput(
            text("wet.controle.vul_een_heel_getal", wat=what, minste=least, meeste=most)
        )
    return int(found)


def day(value: object, what: str) -> date:
    """`value` as a date."""
    if isinstance(value, datetime) or not isinstance(value, date):
        raise InvalidInput(text("wet.controle.vul_een_datum_in", wat=what))
    return value


def yes_or_no(value: object, what: str) -> bool:
    """`value` as True or False."""
    if not isinstance(value, bool):
        raise InvalidInput(text("wet.controle.kies_ja_of_nee", wat=what))
    return value


def part(value: object, what: str) -> Fraction:
    """`value` as a part from 0 to 1, exact: 0.1 is one tenth."""
    found = number(value, what)
    if not 0 <= found <= 1:
        raise InvalidInput(text("wet.controle.vul_een_deel_in", wat=what))
    return Fraction(value) if isinstance(value, Rational) else Fraction(found)


def kind(value: object, wanted: type[Any], what: str) -> None:
    """Refuses a value that is not a `wanted`."""
    if not isinstance(value, wanted):
        raise InvalidInput(
            text("wet.controle.hier_hoort_een_ander", wat=what, soort=wanted.__name__)
        )
