"""A Dutch bank account."""

from __future__ import annotations

import re

from stdnum.iso7064 import mod_97_10

from sandbox.fields.kind import FieldKind, Unreadable, Value

_FORM = re.compile(r"NL\d{2}[A-Z]{4}\d{10}")
_OWNER = re.compile(r"(?<=\d)(?:TNV|TENNAMEVAN|BIC).*$")
_LENGTH = 18
_BANK = slice(4, 8)


def _read(text: str) -> Value | Unreadable:
    bare = re.sub(r"[\W_]", "", text).upper().removeprefix("IBAN")
    bare = _OWNER.sub("", bare)
    if not bare.startswith("NL"):
        return Unreadable("land")
    if len(bare) != _LENGTH:
        return Unreadable("lengte")
    if not _FORM.fullmatch(bare):
        return Unreadable(_mixed_up(bare) or "vorm")
    right = mod_97_10.is_valid(f"{bare[4:]}{bare[:4]}")
    return bare if right else Unreadable("controle")


def _mixed_up(bare: str) -> str:
    """The cause when a 0 and the letter O took each other's place, else ""."""
    letters = bare[_BANK].replace("0", "O")
    digits = (bare[2:4] + bare[8:]).replace("O", "0")
    if not _FORM.fullmatch(f"NL{digits[:2]}{letters}{digits[2:]}"):
        return ""
    return "cijfer-0" if "0" in bare[_BANK] else "letter-o"


def _shown(value: Value) -> str:
    bare = str(value)
    return " ".join(bare[at : at + 4] for at in range(0, len(bare), 4))


KIND = FieldKind(
    name="iban",
    read=_read,
    causes=frozenset({"land", "lengte", "vorm", "controle", "cijfer-0", "letter-o"}),
    labels=("iban(?:-?nummer)?", "(?:bank)?rekening(?:nummer)?", "nummer"),
    shown=_shown,
    keyboard="capitals",
)
