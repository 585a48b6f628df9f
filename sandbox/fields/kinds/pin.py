"""The 5 digits of the app."""

from __future__ import annotations

import re

from sandbox.fields.kind import FieldKind, Unreadable, Value

DIGITS = 5


def _read(text: str) -> Value | Unreadable:
    bare = re.sub(r"[\W_]", "", text)
    if re.fullmatch(rf"[\doO]{{{DIGITS}}}", bare) and not bare.isdecimal():
        return Unreadable("letter-o")
    return bare if re.fullmatch(rf"\d{{{DIGITS}}}", bare) else Unreadable("vorm")


KIND = FieldKind(
    name="pin",
    control="keypad",
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
    places=DIGITS,
)
