"""A day: "3 maart 2026"."""

from __future__ import annotations

import re
from datetime import date

from babel.dates import format_date

from sandbox.fields.kind import FieldKind, Unreadable, Value

_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip


def _read(text: str) -> Value | Unreadable:
    numbers = _numbers(text.lower())
    if numbers is None:
        return Unreadable("vorm")
    day, month, year = numbers
    try:
        return date(year, month, day)
    except ValueError:
        return Unreadable("bestaat-niet")


def _numbers(text: str) -> tuple[int, int, int] | None:
    """(day, month, year) of "3-4-2026", "3 april 2026", "03042026" or "2026-04-03"."""
    if found := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text):
        return int(found[3]), int(found[2]), int(found[1])
    if found := re.fullmatch(r"(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})", text):
        return int(found[1]), int(found[2]), int(found[3])
    if found := re.fullmatch(r"(\d{2})(\d{2})(\d{4})", text):
        return int(found[1]), int(found[2]), int(found[3])
    if found := re.fullmatch(r"(\d{1,2})[-. ]*([a-z]{3,9})\.?[-. ]*(\d{4})", text):
        months = [at for at, name in enumerate(_MONTHS, 1) if name.startswith(found[2])]
        return (int(found[1]), months[0], int(found[3])) if len(months) == 1 else None
    return None


def _shown(value: Value) -> str:
    if not isinstance(value, date):
        return str(value)
    return str(format_date(value, "d MMMM y", locale="nl_NL"))


KIND = FieldKind(
    name="date",
    read=_read,
    causes=frozenset({"vorm", "bestaat-niet"}),
    holds=date,
    shown=_shown,
)
