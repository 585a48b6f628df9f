"""A Dutch telephone number."""

from __future__ import annotations

import re

from sandbox.fields.kind import FieldKind, Unreadable, Value

_DUTCH = re.compile(r"^(?:\+|00)?310?(?=\d{9}$)")


def _read(text: str) -> Value | Unreadable:
    bare = _DUTCH.sub("0", re.sub(r"[^\w+]|_", "", text.replace("(0)", "")))
    if re.fullmatch(r"[\doO]+", bare) and not bare.isdecimal():
        return Unreadable("letter-o")
    if re.fullmatch(r"(?:\+|00)(?!31)\d{6,}", bare):
        return Unreadable("land")
    if not bare.isdecimal():
        return Unreadable("lengte" if bare.startswith("+31") and bare[1:].isdecimal() else "vorm")
    if re.fullmatch(r"[1-9]\d{8}", bare):
        return Unreadable("nul-voor")
    return bare if len(bare) == 10 and bare.startswith("0") else Unreadable("lengte")


KIND = FieldKind(
    name="phone",
    read=_read,
    causes=frozenset({"vorm", "lengte", "letter-o", "land", "nul-voor"}),
    labels=("tel", "telefoon(?:nummer)?", "nummer", "mobiel", "mob", "gsm", "bel", "t", "m"),
    keyboard="digits",
    digits_alone=True,
)
