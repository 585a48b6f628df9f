"""The address of a site, as it is typed in the address bar of a browser.

What a browser adds or forgives makes no difference: https://, www., capitals, a page behind it.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from sandbox.fields.kind import FieldKind, Unreadable, Value

_AROUND = re.compile(r"^(?:https?:)?/{0,2}(?:www\.)?|[/?#].*$|\.$")
_NAME = r"[^\W_](?:[\w-]*[^\W_])?"
_SITE = re.compile(rf"(?:{_NAME}\.)+[^\W\d_]{{2,}}")
ALIKE = 0.8
"""From here two names are so much alike that one is taken for the other: a letter more, less or
another one in a name of ten is above it."""


def _read(text: str) -> Value | Unreadable:
    bare = _AROUND.sub("", text.strip().lower())
    if _SITE.fullmatch(bare):
        return bare
    if "@" in bare:
        return Unreadable("mail")
    if _SITE.fullmatch(bare.replace(",", ".").replace(" ", "")):
        return Unreadable("spatie" if " " in bare else "komma")
    return Unreadable("zoekt" if " " in bare or "." not in bare else "vorm")


def _slip(typed: Value, right: Value) -> str:
    """How an address resembles the right one, as those of impostors do."""
    one, other = str(typed), str(right)
    name, _ = other.rsplit(".", 1)
    if one.rsplit(".", 1)[0] == name:
        return "einde"
    if one.startswith((f"{name}.", f"{other}.")):
        return "vooraan"
    if one.startswith(f"{name}-") or f"-{name}" in one:
        return "erbij"
    return "letter" if SequenceMatcher(None, one, other).ratio() >= ALIKE else ""


KIND = FieldKind(
    name="address",
    read=_read,
    causes=frozenset({"vorm", "mail", "komma", "spatie", "zoekt"}),
    labels=("adres", "site", "website"),
    ends=".",
    opens_site=True,
    slip=_slip,
    slips=("einde", "vooraan", "erbij", "letter"),
)
