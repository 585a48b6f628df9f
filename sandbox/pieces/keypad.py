"""The drawn keypad for a secret number, and the dots that say how many digits were typed.

Both only help with a field that is there without them: `sandbox/ui/front/keypad.js` brings what is
pressed to that field, and the number of signs in it to the dots.
"""

from __future__ import annotations

from sandbox.pieces.tree import Box, PageButton, Piece
from sandbox.texts import text

ROWS = ("123", "456", "789")


def dots(key: str, places: int) -> Piece:
    """A dot for each digit of the field with this key; who does not see them has the field."""
    about = (("data-bolletjes", key), ("aria-hidden", "true"))
    return Box((Box((), tag="i"),) * places, "bolletjes", about=about)


def keypad() -> Piece:
    """The keys as on a phone: for the field that was typed in last, or else the first one."""
    digits = tuple(_digit(digit) for row in ROWS for digit in row)
    wipe = PageButton(text("toetsen.wis"), "wis", kind="toets woordtoets")
    ready = PageButton(text("toetsen.klaar"), "klaar", kind="toets woordtoets")
    about = (("role", "group"), ("data-toetsen", "pin"))
    return Box(
        (*digits, wipe, _digit("0"), ready), "toetsen", label=text("toetsen.naam"), about=about
    )


def _digit(digit: str) -> Piece:
    return PageButton(digit, "cijfer", target=digit, kind="toets")
