"""Roman numbers: of chapters and parts, and of kings."""

from __future__ import annotations

import re

from sandbox.voice.saying.numbers import ordinal

_VALUES = {"I": 1, "V": 5, "X": 10}
_ROMAN = r"(?=[XVI])X{0,3}(?:IX|IV|V?I{0,3})"
_SMALL = r"(?:II|III|IV|VI{1,3}|IX|XI{1,3}|XI?V|XVI{1,3}|XIX)"
_KING = "willem|karel|filips|lodewijk|hendrik|frederik|elizabeth|johannes|napoleon|leopold"
_PART = (
    "hoofdstuk(?:ken)?|hfst|hfdst|titels?|afdeling(?:en)?|boek(?:en)?|boekdeel|delen|deel|"
    "paragra(?:af|fen)|artikel(?:en|s)?|art|leden|lid|fasen?|akten?|wereldoorlog"
)
_ALSO_WITH_LETTERS = (
    "bijlagen?|groep(?:en)?|categorie(?:ën)?|cat|klassen?|tabel(?:len)?|niveaus?|types?|"
    "stap(?:pen)?|schalen|schaal|zones?"
)
"""Of these "V" and "X" may be letters."""
_AFTER_PART = re.compile(
    rf"\b(?:{_PART}|(?P<lettered>{_ALSO_WITH_LETTERS}))\.?\s"
    rf"(?:{_ROMAN}[a-z]?,?\s(?:(?:en|of|tot|t/m|tot en met|[-–&])\s)?)*$",
    re.IGNORECASE,
)
_AFTER_KING = re.compile(rf"\b(?:{_KING})\s$", re.IGNORECASE)
_NUMBERS = re.compile(rf"{_ROMAN}[a-e]?(?:[-–/.]{_ROMAN}[a-e]?)*(?:-[A-H])?")
_ALONE = re.compile(rf"{_SMALL}(?:[-–/]{_SMALL})*")
_BETWEEN = {"-": " tot ", "–": " tot ", "/": " of ", ".": " punt "}
_LOOKS_BACK = 60


def value(number: str) -> int:
    """The value of a Roman number: "XIV" → 14."""
    values = [_VALUES[sign] for sign in number]
    after = [*values[1:], 0]
    return sum(-one if one < next_one else one for one, next_one in zip(values, after, strict=True))


def roman(core: str, written_before: str) -> str | None:
    """How Roman numbers are said after what stands in front of them; None for another word."""
    if core[:1] not in _VALUES:
        return None
    before = written_before[-_LOOKS_BACK:]
    if _AFTER_KING.search(before) and _ALONE.fullmatch(core):
        return f"de {ordinal(value(core))}"
    if _ALONE.fullmatch(core):
        return _said(core)
    part = _AFTER_PART.search(before) if _NUMBERS.fullmatch(core) else None
    if part is None or (part["lettered"] and core in "VX"):
        return None
    return _said(core)


def _said(core: str) -> str:
    return "".join(
        _BETWEEN.get(part) or _one(part) for part in re.split(r"([-–/.])", _spaced(core))
    )


def _spaced(core: str) -> str:
    return re.sub(r"-(?=[A-H]$)", " ", core)


def _one(part: str) -> str:
    number = part.rstrip("abcdeABCDEFGH ")
    letter = part[len(number) :].strip().upper()
    return f"{value(number)} {letter}" if letter else str(value(number))
