"""Words: an answer in a few of them."""

from __future__ import annotations

from sandbox.fields.kind import FieldKind, Unreadable, Value


def _read(text: str) -> Value | Unreadable:
    return text.casefold()


KIND = FieldKind(name="text", read=_read)
