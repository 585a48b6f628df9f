"""A burgerservicenummer: 9 digits that pass a test."""

from __future__ import annotations

import re

from stdnum.nl import bsn as elfproef

from sandbox.fields.kind import FieldKind, Unreadable, Value


def _read(text: str) -> Value | Unreadable:
    bare = re.sub(r"[\W_]", "", text).lower()
    if re.fullmatch(r"[\do]+", bare) and "o" in bare:
        return Unreadable("letter-o")
    if not bare.isdecimal():
        return Unreadable("vorm")
    if len(bare) != 9:
        return Unreadable("acht" if len(bare) == 8 else "lengte")
    return bare if elfproef.is_valid(bare) else Unreadable("controle")


def _shown(value: Value) -> str:
    digits = str(value)
    return f"{digits[:4]} {digits[4:6]} {digits[6:]}"


KIND = FieldKind(
    name="bsn",
    read=_read,
    causes=frozenset({"vorm", "acht", "lengte", "controle", "letter-o"}),
    labels=("bsn(?:-?nummer)?", "burger ?service ?nummer", "sofi(?:-?nummer)?", "nummer"),
    shown=_shown,
    emptied=True,
    on_card=True,
    own_warning="les.eigen_bsn",
    keyboard="digits",
    digits_alone=True,
)
