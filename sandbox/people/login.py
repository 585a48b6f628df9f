"""What a made-up person logs in with: given on the oefenkaart, so that nobody invents their own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sandbox.people.seed import Chance

_SIGNS = "!?+="
"""Signs that every keyboard has and that mean nothing in a web page."""
CONSONANTS = "BCDFGHJKLMNPQRSTVWXZ"
IN_CODES = f"{CONSONANTS}23456789"
"""No vowels, no Y, no 0 and no 1, so that no sign is mistaken for another."""


def username(chance: Chance, words: Sequence[str]) -> str:
    """6 to 32 characters, readable: "fiets.maan42"."""
    first, second = _different(chance, words, 2)
    return f"{first}.{second}{chance.between(10, 99)}"


def password(chance: Chance, words: Sequence[str]) -> str:
    """8 to 32 characters of all four sorts, three words long: "Tafel-regen-koek27!"."""
    first, second, third = _different(chance, words, 3)
    return f"{first.capitalize()}-{second}-{third}{chance.between(10, 99)}{chance.choose(_SIGNS)}"


def _different(chance: Chance, words: Sequence[str], count: int) -> list[str]:
    chosen: list[str] = []
    while len(chosen) < count:
        word = chance.choose(words)
        if word not in chosen:
            chosen.append(word)
    return chosen


def pin(chance: Chance) -> str:
    """5 digits: not all equal, not 12345 and not 54321 (the rules of the app)."""
    while True:
        digits = chance.digits(5)
        if not is_simple(digits):
            return digits


def is_simple(digits: str) -> bool:
    """Whether a pin is one that the app refuses: 11111, 12345 or 54321."""
    steps = {int(right) - int(left) for left, right in pairwise(digits)}
    return steps in ({0}, {1}, {-1})


def sms_code(chance: Chance) -> str:
    """6 digits, the first not a 0."""
    return f"{chance.between(1, 9)}{chance.digits(5)}"


def sms_codes(chance: Chance, count: int, taken: str) -> list[str]:
    """So many text message codes, all different and none of them the one that is taken."""
    codes = [taken]
    while len(codes) <= count:
        if (code := sms_code(chance)) not in codes:
            codes.append(code)
    return codes[1:]


def long_code(chance: Chance, prefix: str) -> str:
    """9 signs: a letter that says what it is for, then 8 from `IN_CODES`, a digit among them."""
    while True:
        signs = "".join(chance.choose(IN_CODES) for _ in range(8))
        if not signs.isalpha():
            return prefix + signs


def pairing_codes(chance: Chance) -> tuple[str, str]:
    """Two different codes of 4 consonants, as the app shows them."""
    first = "".join(chance.choose(CONSONANTS) for _ in range(4))
    while True:
        second = "".join(chance.choose(CONSONANTS) for _ in range(4))
        if second != first:
            return first, second
