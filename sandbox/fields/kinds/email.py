"""An e-mail address."""

from __future__ import annotations

import re

from sandbox.fields.kind import FieldKind, Unreadable, Value

_BRACKETED = re.compile(r"[^<>]*<([^<>]+)>")
_LINK = re.compile(r"^(?:mailto:)?(.*@[^?]*)(?:\?\w+=.*)?$")
_NAME = r"[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*"
_PART = r"[^\W_](?:[\w-]*[^\W_])?"
_ADDRESS = re.compile(rf"{_NAME}@(?:{_PART}\.)+[^\W\d_]{{2,}}")


def _read(text: str) -> Value | Unreadable:
    if found := _BRACKETED.fullmatch(text):
        text = found[1]
    bare = _LINK.sub(r"\1", text.replace(" ", "").lower()).rstrip(".")
    if _ADDRESS.fullmatch(bare):
        return bare
    if _ADDRESS.fullmatch(bare.replace(",", ".")) and not bare.endswith(","):
        return Unreadable("komma")
    if _ADDRESS.match(bare) and not re.search(r"[\w@]$", bare):
        return Unreadable("teken")
    if bare.count("@") == 1 and re.fullmatch(rf"{_NAME}@{_PART}", bare):
        return Unreadable("punt")
    return Unreadable("vorm" if bare.count("@") < 2 else "twee")


KIND = FieldKind(
    name="email",
    read=_read,
    causes=frozenset({"vorm", "komma", "teken", "punt", "twee"}),
    labels=("e-?mail(?:adres)?", "mail(?:adres)?", "adres"),
    ends=".",
)
