"""Money in whole euros."""

from __future__ import annotations

import re

from babel.numbers import format_decimal

from sandbox.fields.kind import FieldKind, Unreadable, Value
from sandbox.fields.roughly import is_guess, says_nothing

HIGHEST = 99_999_999
_NO_BREAK = "\u00a0"
_EUROS_AND_CENTS = re.compile(r" ?(?:euro|eur)'?s? ?(?:en ?)?(\d{1,2}) ?(?:eurocent|cent|ct)?$")
_CURRENCY = re.compile(r"€|euro'?s?|eur\b\.?|eur(?=\d)")
_REMARK = re.compile(
    r" ?\b(?:bruto|netto|in totaal|totaal|precies|exact|per (?:jaar|maand|week|uur)|p/?[jmu]"
    r"|p\.[jmu]\.?|contant|en 0 cent)$"
)
_OTHER_MONEY = re.compile(r"[$£¥]|dollar|usd|pond|gbp|gulden|frank")
_NEGATIVE = re.compile(r"(?:-|min(?:us)? ?)[\d.,]+(?:,-+)?|[\d.,]*\d-+|\([\d.,]+\)")
_NO_CENTS = re.compile(r"[.,](?:-+|=)$|[,=]$")
_AMOUNT = re.compile(r"(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?")


def written(euros: int) -> str:
    """Whole euros with a no-break space: "€ 3.128"; less than nothing is "− € 120"."""
    sign = f"−{_NO_BREAK}" if euros < 0 else ""
    return f"{sign}€{_NO_BREAK}{format_decimal(abs(euros), locale='nl_NL')}"


def _read(text: str) -> Value | Unreadable:
    words = _EUROS_AND_CENTS.sub(r",\1", text.lower())
    bare = _REMARK.sub("", _CURRENCY.sub(" ", words).strip()).strip()
    if not bare or says_nothing(bare):
        return Unreadable("nul" if bare else "vorm")
    joined = re.sub(r"[ '_]", "", bare)
    if _NEGATIVE.fullmatch(joined):
        return Unreadable("negatief")
    if is_guess(bare):
        return Unreadable("ongeveer")
    if _OTHER_MONEY.search(bare):
        return Unreadable("munt")
    return _whole(_NO_CENTS.sub("", re.sub(r"^(?:\+|plus)", "", joined)))


def _whole(bare: str) -> int | Unreadable:
    """Whole euros of "4812", "4.812", "4.812,00", "4,812.00" or "4812.00"."""
    found = _AMOUNT.fullmatch(bare)
    if not found:
        return Unreadable("vorm")
    if found[2] and int(found[2]):
        return Unreadable("centen")
    digits = re.sub(r"[.,]", "", found[1]).lstrip("0") or "0"
    if len(digits) > len(str(HIGHEST)):
        return Unreadable("te-groot")
    return int(digits)


def _shown(value: Value) -> str:
    return written(value) if isinstance(value, int) else str(value)


KIND = FieldKind(
    name="amount",
    read=_read,
    causes=frozenset({"vorm", "centen", "negatief", "te-groot", "nul", "ongeveer", "munt"}),
    labels=("bedrag", "is", "loon", "totaal"),
    holds=int,
    shown=_shown,
    told=lambda _, value: _shown(value),
    bare=lambda told: told.removeprefix("€").strip(),
    never_twice=True,
    keyboard="digits",
    digits_alone=True,
)
