"""Numbers that point to one person: made such that they cannot belong to anyone real.

BSN: the test range 9999xxxxx that RvIG publishes. IBAN: a bank code that does not exist.
Phone: numbers that start with 060 are not given out. Postcode: the lowest real one is 1000.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from stdnum.iso7064 import mod_97_10
from stdnum.nl import bsn as elfproef

from sandbox.fields.plain import plain
from sandbox.people.digits import numbers_in
from sandbox.people.seed import Chance

BANK = "OEFN"
TEST_BSN = range(999_900_000, 1_000_000_000)
"""Never given to a person."""

_NEVER_ISSUED = frozenset({"SA", "SD", "SS"})
"""Letter pairs the real post leaves out because of the war; no fun to practise with."""
_POSTCODE_LETTERS = "ABCDEGHJKLMNPRSTVWXZ"
_YEARS = range(1895, 2101)


def could_be_real_bsn(text: str) -> bool:
    """Whether a text holds a number that could be somebody's real BSN.

    That is 9 digits (or 8, a leading zero being left out), whatever signs stand between them, that
    pass the 11-test and lie outside the test range. 8 digits that are a date are taken for a date,
    and two years for years.
    """
    return any(
        elfproef.is_valid(digits) and int(digits) not in TEST_BSN
        for digits in numbers_in(text)
        if len(digits) == 9 or not (_is_date(digits) or _are_years(digits))
    )


def real_bsn_over(pieces: Sequence[str]) -> bool:
    """Whether pieces of a screen, each only digits, together are 9 that could be somebody's BSN."""
    digits = "".join(re.sub(r"[\W_]", "", plain(piece)) for piece in pieces)
    return len(digits) == 9 and digits.isdecimal() and could_be_real_bsn(digits)


def _is_date(digits: str) -> bool:
    """Whether 8 digits read as day, month, year or as year, month, day."""
    orders = (
        (digits[4:], digits[2:4], digits[:2]),
        (digits[:4], digits[4:6], digits[6:]),
    )
    return any(_exists(int(year), int(month), int(day)) for year, month, day in orders)


def _are_years(digits: str) -> bool:
    """Whether 8 digits are two years: "2024/2025"."""
    return int(digits[:4]) in _YEARS and int(digits[4:]) in _YEARS


def _exists(year: int, month: int, day: int) -> bool:
    try:
        return date(year, month, day).year in _YEARS
    except ValueError:
        return False


def bsn(chance: Chance) -> str:
    """9 digits in the test range that pass the 11-test."""
    while True:
        first = f"9999{chance.digits(4)}"
        last = sum((9 - at) * int(digit) for at, digit in enumerate(first)) % 11
        if last < 10:
            return f"{first}{last}"


def iban(chance: Chance) -> str:
    """18 characters that pass the 97-test, of a bank that does not exist."""
    # Not a 0 first: "0612 3456 78" would look like a phone number.
    account = f"{BANK}{chance.between(1, 9)}{chance.digits(9)}"
    return f"NL{mod_97_10.calc_check_digits(f'{account}NL')}{account}"


def phone(chance: Chance) -> str:
    """A mobile number that nobody can have: "06-00 00 00 42"."""
    return f"06-00 00 00 {chance.between(1, 99):02}"


def postcode(chance: Chance) -> str:
    """A postcode below the lowest real one: "0123 AB"."""
    while True:
        letters = chance.choose(_POSTCODE_LETTERS) + chance.choose(_POSTCODE_LETTERS)
        if letters not in _NEVER_ISSUED:
            return f"{chance.between(100, 999):04} {letters}"
