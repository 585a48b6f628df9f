"""A whole number: hours, kilometres, a year."""

from __future__ import annotations

import re

from babel.numbers import format_decimal

from sandbox.fields.kind import FieldKind, Unreadable, Value
from sandbox.fields.roughly import is_guess, says_nothing

_SEPARATED_FROM = 10_000
"""Below this a number is written without a dot, so that a year is not "2.025"."""
_UNIT = re.compile(
    r" ?(?:uur|uren|u|dag(?:en)?|week|weken|maand(?:en)?|jaar|jaren|km|kilometers?|m2?|meter|cm"
    r"|kg|kwh|personen|persoon|kinderen|kind|keer|x|stuks?|%|procent|e|ste|de)"
    r"(?: ?(?:per|/) ?(?:dag|week|maand|jaar))?$"
)
_DIGITS = re.compile(r"(?:\d{1,3}(?:[. ']\d{3})+|\d+)(?:,0{1,2})?")


def _read(text: str) -> Value | Unreadable:
    words = text.lower().removeprefix("#")
    if says_nothing(words):
        return Unreadable("nul")
    if re.fullmatch(r"(?:-|min(?:us)?) ?\d[\d .,]*", words):
        return Unreadable("negatief")
    if is_guess(words):
        return Unreadable("ongeveer")
    bare = _UNIT.sub("", words.removeprefix("+").strip())
    if re.fullmatch(r"\d+[.,]\d+", bare) and not _DIGITS.fullmatch(bare):
        return Unreadable("heel")
    if not _DIGITS.fullmatch(bare):
        return Unreadable("vorm")
    digits = re.sub(r"\D", "", bare.split(",")[0]).lstrip("0") or "0"
    return int(digits) if len(digits) <= 9 else Unreadable("te-groot")


def _shown(value: Value) -> str:
    if not isinstance(value, int) or abs(value) < _SEPARATED_FROM:
        return str(value)
    return str(format_decimal(value, locale="nl_NL"))


KIND = FieldKind(
    name="number",
    read=_read,
    causes=frozenset({"vorm", "heel", "negatief", "te-groot", "nul", "ongeveer"}),
    labels=("aantal", "getal", "is", "nr", "nummer"),
    holds=int,
    shown=_shown,
    keyboard="digits",
    digits_alone=True,
)
