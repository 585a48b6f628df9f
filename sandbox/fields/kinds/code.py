"""A code, kenmerk or number of a document: equal when its letters and digits are."""

from __future__ import annotations

from sandbox.fields.kind import FieldKind, Unreadable, Value
from sandbox.fields.words import without_accents


def _read(text: str) -> Value | Unreadable:
    bare = "".join(sign for sign in without_accents(text) if sign.isalnum()).upper()
    return bare or Unreadable("vorm")


def _shown(value: Value) -> str:
    """Six signs in two groups: "482 913"."""
    code = str(value)
    return f"{code[:3]} {code[3:]}" if len(code) == 6 else code


KIND = FieldKind(
    name="code",
    read=_read,
    causes=frozenset({"vorm"}),
    labels=("(?:[a-z]+-?)?code", "kenmerk", "(?:[a-z]+)?nummer"),
    shown=_shown,
    never_twice=True,
    keyboard="digits",
)
