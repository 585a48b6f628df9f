"""A name of somebody or something."""

from __future__ import annotations

from sandbox.fields.kind import FieldKind, Unreadable, Value


def _read(text: str) -> Value | Unreadable:
    return text.casefold()


KIND = FieldKind(name="name", read=_read)
