"""The picture of the money as simpler pieces: one bar per amount, and the same as a table."""

from __future__ import annotations

from sandbox.model import Bar, Fact
from sandbox.people.facts import shown
from sandbox.pieces.tree import Box, Fold, Money, Piece, Rows, Text
from sandbox.texts import text

MINUS = frozenset({"credit"})
"""Parts that are taken off the tax."""


def unfolded_money(money: Money) -> tuple[Piece, ...]:
    """The bars, the widest for the largest amount, and the table; nothing without bars."""
    if not money.bars:
        return ()
    widest = max(abs(bar.amount) for bar in money.bars) or 1
    bars = tuple(_bar(bar, widest) for bar in money.bars)
    pairs = tuple((bar.label, euros(bar)) for bar in money.bars)
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


def _bar(bar: Bar, widest: int) -> Piece:
    share = f"width:{round(100 * abs(bar.amount) / widest)}%"
    filled = Box((), f"geldbalk geld-{bar.part}", "span", about=(("style", share),))
    lane = Box((filled,), "geldbaan", "span", about=(("aria-hidden", "true"),))
    return Box((Text(bar.label, tag="span"), lane, Text(euros(bar), tag="b")), "geldregel")
