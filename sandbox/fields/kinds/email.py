"""An e-mail address."""

from __future__ import annotations

import re

from sandbox.fields.kind import FieldKind, Unreadable, Value


def _read(text: str) -> Value | Unreadable:
    bare = text.replace(" ", "").lower()
    return bare if re.fullmatch(r"[^@]+@[^@.]+(\.[^@.]+)+", bare) else Unreadable("vorm")


KIND = FieldKind(name="email", read=_read, causes=frozenset({"vorm"}))
