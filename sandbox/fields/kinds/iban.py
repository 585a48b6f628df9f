"""A Dutch bank account."""

from __future__ import annotations

import re

from sandbox.fields.kind import FieldKind, Unreadable, Value


def _read(text: str) -> Value | Unreadable:
    bare = re.sub(r"[\s.-]", "", text).upper()
    if not bare.startswith("NL"):
        return Unreadable("land")
    if len(bare) != 18:
        return Unreadable("lengte")
    return bare if re.fullmatch(r"NL\d{2}[A-Z]{4}\d{10}", bare) else Unreadable("vorm")


def _shown(value: Value) -> str:
    bare = str(value)
    return " ".join(bare[at : at + 4] for at in range(0, len(bare), 4))


KIND = FieldKind(
    name="iban",
    read=_read,
    causes=frozenset({"land", "lengte", "vorm"}),
    shown=_shown,
)
