"""A Dutch telephone number."""

from __future__ import annotations

import re

from sandbox.fields.kind import FieldKind, Unreadable, Value


def _read(text: str) -> Value | Unreadable:
    bare = re.sub(r"[\s().-]", "", text)
    bare = re.sub(r"^(\+31|0031)0?", "0", bare)
    if not bare.isdecimal():
        return Unreadable("vorm")
    return bare if len(bare) == 10 and bare.startswith("0") else Unreadable("lengte")


KIND = FieldKind(
    name="phone",
    read=_read,
    causes=frozenset({"vorm", "lengte"}),
    numeric=True,
)
