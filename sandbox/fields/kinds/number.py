"""A whole number: hours, kilometres, a year."""

from __future__ import annotations

import re

from babel.numbers import format_decimal

from sandbox.fields.kind import FieldKind, Unreadable, Value

_SEPARATED_FROM = 10_000
"""Below this a number is written without a dot, so that a year is not "2.025"."""


def _read(text: str) -> Value | Unreadable:
    bare = text.replace(".", "").replace(" ", "")
    return int(bare) if re.fullmatch(r"\d{1,9}", bare) else Unreadable("vorm")


def _shown(value: Value) -> str:
    if not isinstance(value, int) or abs(value) < _SEPARATED_FROM:
        return str(value)
    return str(format_decimal(value, locale="nl_NL"))


KIND = FieldKind(
    name="number",
    read=_read,
    causes=frozenset({"vorm"}),
    holds=int,
    shown=_shown,
    numeric=True,
)
