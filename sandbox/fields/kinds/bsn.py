"""A burgerservicenummer: 9 digits."""

from __future__ import annotations

import re

from sandbox.fields.kind import FieldKind, Unreadable, Value


def _read(text: str) -> Value | Unreadable:
    digits = re.sub(r"[\s.-]", "", text)
    if not digits.isdecimal():
        return Unreadable("vorm")
    if len(digits) == 8:
        return Unreadable("acht")
    return digits if len(digits) == 9 else Unreadable("lengte")


def _shown(value: Value) -> str:
    digits = str(value)
    return f"{digits[:4]} {digits[4:6]} {digits[6:]}"


KIND = FieldKind(
    name="bsn",
    read=_read,
    causes=frozenset({"vorm", "acht", "lengte"}),
    shown=_shown,
    emptied=True,
    on_card=True,
    own_warning="les.eigen_bsn",
    numeric=True,
)
