"""The picture of the money as simpler pieces: one bar per amount, and the same as a table."""

from __future__ import annotations

from sandbox.model import Bar, Fact
from sandbox.people.facts import shown
from sandbox.pieces.bars import bar, widest
from sandbox.pieces.tree import Box, Fold, Money, Piece, Rows, Text
from sandbox.texts import text

MINUS = frozenset({"credit"})
"""Parts that are taken off the tax."""


def unfolded_money(money: Money) -> tuple[Piece, ...]:
    """The bars, the widest for the largest amount, and the table; nothing without bars."""
    if not money.bars:
        return ()
    wide = widest([one.amount for one in money.bars])
    bars = tuple(bar(one.label, abs(one.amount) / wide, euros(one), one.part) for one in money.bars)
    pairs = tuple((one.label, euros(one)) for one in money.bars)
    summary = Text(text("les.geld_tabel"), tag="span")
    return (
        Box(bars, "geld"),
        Fold(
            (summary,), (Rows(pairs, explained=False, about=text("les.geld_tabel")),), kind="tabel"
        ),
    )


def euros(bar: Bar) -> str:
    """The amount of a bar as it is written."""
    return shown(Fact("amount", -bar.amount if bar.part in MINUS else bar.amount))
