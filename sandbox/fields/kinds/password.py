"""A password."""

from __future__ import annotations

from sandbox.fields.kind import FieldKind, Unreadable, Value


def _read(text: str) -> Value | Unreadable:
    if " " in text:
        return Unreadable("spatie")
    return text if 8 <= len(text) <= 32 else Unreadable("lengte")


KIND = FieldKind(
    name="password",
    read=_read,
    causes=frozenset({"spatie", "lengte"}),
    emptied=True,
    dots=True,
    on_card=True,
    own_warning="les.eigen_wachtwoord",
)
