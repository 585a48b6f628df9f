"""The questions of a form one at a time, for who wants it calm.

All of them are on the page: which one is seen is changed in the browser (`front/turns.js`), so that
nothing is sent before its time and nothing that is typed is lost.
"""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.pieces import Box, Heading, PageButton, Part, Piece, Region
from sandbox.texts import text

Turn = tuple[Part, ...]
"""What stands on the page for one question, or for a few under one name."""


def in_turn(turns: Sequence[Turn]) -> tuple[Part, ...]:
    """Each question under its number."""
    return tuple(
        part
        for number, turn in enumerate(turns, 1)
        for part in (_numbered(number, len(turns)), *turn)
    )


def between() -> tuple[Piece, ...]:
    """The ways to the question before and the one after."""
    ways = (
        PageButton(text("gang.vorige"), "beurt", target="-1"),
        PageButton(text("gang.volgende"), "beurt", target="1", kind="knop volgende"),
    )
    box = Box(ways, "beurten", label=text("gang.beurten"), about=(("role", "group"),))
    return (Region("site", (box,)),)


def _numbered(number: int, total: int) -> Region:
    said = Heading(text("gang.vraag", nummer=number, totaal=total), 3)
    return Region("site", (Box((said,), "vraagnummer"),))
