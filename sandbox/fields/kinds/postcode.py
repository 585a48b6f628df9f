"""A Dutch postcode; the name of a place may stand behind it."""

from __future__ import annotations

import re

from sandbox.fields.kind import FieldKind, Unreadable, Value

_PLACE = r"(?:[ ,.-]+'?[^\W\d_][^\d_]*)?"
_BEFORE = r"(?:NL[ -]*|[^\d]*[^\W\d_][ ,.-]+)?"
_POSTCODE = re.compile(
    rf"{_BEFORE}(\d ?\d ?\d ?\d)[\W_]*([A-Z])[ .]?([A-Z])\b{_PLACE}", re.IGNORECASE
)


def _read(text: str) -> Value | Unreadable:
    if found := _POSTCODE.fullmatch(text):
        return f"{found[1]}{found[2]}{found[3]}".replace(" ", "").upper()
    if re.fullmatch(r"\d{4}", text):
        return Unreadable("letters")
    if re.fullmatch(r"(?=.{0,3}[oO])[\doO]{4} ?[a-zA-Z]{2}", text):
        return Unreadable("letter-o")
    return Unreadable("vorm")


KIND = FieldKind(
    name="postcode",
    read=_read,
    causes=frozenset({"vorm", "letters", "letter-o"}),
    labels=("postcode",),
    keyboard="capitals",
)
