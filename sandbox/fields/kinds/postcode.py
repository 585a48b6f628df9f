"""A Dutch postcode."""

from __future__ import annotations

import re

from sandbox.fields.kind import FieldKind, Unreadable, Value


def _read(text: str) -> Value | Unreadable:
    bare = text.replace(" ", "").upper()
    return bare if re.fullmatch(r"\d{4}[A-Z]{2}", bare) else Unreadable("vorm")


KIND = FieldKind(name="postcode", read=_read, causes=frozenset({"vorm"}))
