"""Words: an answer in a few of them, in any letters."""

from __future__ import annotations

from sandbox.fields.kind import FieldKind, Unreadable, Value
from sandbox.fields.words import without_accents


def _read(text: str) -> Value | Unreadable:
    return without_accents(text.casefold())


KIND = FieldKind(name="text", read=_read)
