"""The name that somebody logs in with."""

from __future__ import annotations

from sandbox.fields.kind import FieldKind, Unreadable, Value


def _read(text: str) -> Value | Unreadable:
    if " " in text:
        return Unreadable("spatie")
    return text if 6 <= len(text) <= 32 else Unreadable("lengte")


KIND = FieldKind(
    name="username",
    read=_read,
    causes=frozenset({"spatie", "lengte"}),
    labels=("gebruikersnaam",),
    ends=".,;:",
    on_card=True,
)
