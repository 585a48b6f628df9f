"""The 5 digits of the app."""

from __future__ import annotations

import re

from sandbox.fields.kind import FieldKind, Unreadable, Value


def _read(text: str) -> Value | Unreadable:
    bare = re.sub(r"[\W_]", "", text)
    if re.fullmatch(r"[\doO]{5}", bare) and not bare.isdecimal():
        return Unreadable("letter-o")
    return bare if re.fullmatch(r"\d{5}", bare) else Unreadable("vorm")


KIND = FieldKind(
    name="pin",
    read=_read,
    causes=frozenset({"vorm", "letter-o"}),
    labels=("pin", "pincode"),
    never_twice=True,
    emptied=True,
    dots=True,
    on_card=True,
    own_warning="les.eigen_pin",
    keyboard="digits",
    digits_alone=True,
)
