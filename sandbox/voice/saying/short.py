"""Words that are written short: with dots, without them, or as the end of a compound."""

from __future__ import annotations

import re

from sandbox.voice.saying.abbreviations import ABBREVIATIONS, IN_FULL, MAY_END_A_SENTENCE
from sandbox.voice.saying.pronunciation import is_initials, letters, pronounce

_ENDS_WITH_NUMBER = re.compile(r"(?P<what>[\w.-]*\w{2}\.?)-?(?P<short>nrs?)")


def with_dots(core: str, tail: str) -> tuple[str, str, bool] | None:
    """How "d.w.z." or "J.P." is said, the signs behind it, and whether it may end a sentence."""
    written = core.lower() + "."
    short = written in ABBREVIATIONS and not (core.isupper() and core.isalpha())
    if short and (tail.startswith(".") or "." in core):
        rest = tail.removeprefix(".")
        return ABBREVIATIONS[written], rest, written in MAY_END_A_SENTENCE
    if tail.startswith(".") and is_initials(core):
        return letters(core), tail[1:], False
    return None


def without_dots(core: str) -> str | None:
    """How "ivm" or "n.v.t./onbekend" is said; "Max" is a name."""
    if core.lower() in IN_FULL and core[1:].islower() and core != "Max":
        return IN_FULL[core.lower()]
    return _either(core)


def number_at_end(core: str) -> str | None:
    """How "btw-nr" is said."""
    number = _ENDS_WITH_NUMBER.fullmatch(core) if core.endswith(("nr", "nrs")) else None
    if number is None:
        return None
    what = number["what"].removesuffix(".")
    said = ABBREVIATIONS.get(what.lower() + ".") or pronounce(what)
    return f"{said} {ABBREVIATIONS[number['short'] + '.']}"


def _either(core: str) -> str | None:
    first, _, second = core.partition("/")
    both = (first, second)
    if not all(both) or "/" in second or not any(one.lower() in ABBREVIATIONS for one in both):
        return None
    return " of ".join(ABBREVIATIONS.get(one.lower()) or pronounce(one) for one in both)
