"""Money in whole euros."""

from __future__ import annotations

import re

from babel.numbers import format_decimal

from sandbox.fields.kind import FieldKind, Unreadable, Value

HIGHEST = 99_999_999
_NO_BREAK = "\u00a0"


def written(euros: int) -> str:
    """Whole euros with a no-break space: "€ 3.128"; less than nothing is "− € 120"."""
    sign = f"−{_NO_BREAK}" if euros < 0 else ""
    return f"{sign}€{_NO_BREAK}{format_decimal(abs(euros), locale='nl_NL')}"


def _read(text: str) -> Value | Unreadable:
    bare = re.sub(r"[€\s]|euro|eur\b|,-+$|,=$", "", text.replace("−", "-").lower())
    if re.fullmatch(r"-[\d.,]+", bare):
        return Unreadable("negatief")
    whole = _split_cents(bare)
    if isinstance(whole, Unreadable):
        return whole
    return whole if whole <= HIGHEST else Unreadable("te-groot")


def _split_cents(bare: str) -> int | Unreadable:
    """Whole euros of "4812", "4.812", "4.812,00", "4,812.00" or "4812.00"."""
    grouped = r"\d{1,3}(?:[.,]\d{3})+|\d+"
    found = re.fullmatch(rf"({grouped})(?:[.,](\d{{1,2}}))?", bare)
    if not found:
        return Unreadable("vorm")
    if found[2] and int(found[2]):
        return Unreadable("centen")
    return int(re.sub(r"[.,]", "", found[1]))


def _shown(value: Value) -> str:
    return written(value) if isinstance(value, int) else str(value)


KIND = FieldKind(
    name="amount",
    read=_read,
    causes=frozenset({"vorm", "centen", "negatief", "te-groot"}),
    holds=int,
    shown=_shown,
    told=lambda _, value: _shown(value),
    bare=lambda told: told.removeprefix("€").strip(),
    never_twice=True,
    numeric=True,
)
