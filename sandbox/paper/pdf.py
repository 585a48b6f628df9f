"""A paper as the bytes of a PDF file: the same facts give the same file.

It is made of the same pieces as the page. Every kind that a paper may hold has its ink here; one
without is an error, never left out in silence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from sandbox.model import Derived, Fact, Paper, SheetLine
from sandbox.paper.sheet import Sheet as Blank
from sandbox.people.facts import shown
from sandbox.pieces import (
    Box,
    Fold,
    Heading,
    Items,
    Money,
    PageButton,
    Picture,
    Piece,
    Qr,
    ReadButton,
    Region,
    Rows,
    Sheet,
    Text,
    pieces_of,
)  # fmt: skip
from sandbox.pieces.money import euros

SIZES = {"groot-bedrag": 18.0}
"""Points of the looks of a text that are larger than the others."""


class NoInk(TypeError):  # noqa: N818 - says what is missing, for who adds a kind of piece
    """A kind of piece that cannot be put on paper yet."""


def pdf_of(paper: Paper, derived: Derived, day: date) -> bytes:
    """The file of a paper whose facts are filled in; `day` is the simulated date.

    NoInk when it holds a piece that cannot be put on paper.
    """
    sheet = Blank(paper.title, day)
    if paper.sender:
        sheet.write_line(paper.sender, 11, bold=True, after=3)
    sheet.start_section(paper.title)
    sheet.write_line(paper.title, 20, bold=True, after=4)
    for block in paper.body:
        if block.review:
            raise NoInk("a review has buttons and stands on a page")
    for piece in pieces_of(paper.body, derived):
        write(sheet, piece)
    return bytes(sheet.output())


def write(sheet: Blank, piece: Piece) -> None:
    """Puts one piece on the sheet; NoInk when nobody said how."""
    ink = _INK.get(type(piece))
    if ink is None:
        raise NoInk(f"no ink for {type(piece).__name__}")
    ink(sheet, piece)


def _text(sheet: Blank, piece: Text) -> None:
    size = SIZES.get(piece.kind, 12)
    if piece.words.strip():
        sheet.write_line(piece.words, size, bold=size > 12, after=3)


def _items(sheet: Blank, piece: Items) -> None:
    for item in piece.items:
        words = " ".join(text.words for text in item if isinstance(text, Text))
        sheet.write_line(f"– {words}", 12, after=1)


def _amounts(lines: tuple[SheetLine, ...]) -> Iterator[tuple[str, str]]:
    """The lines of a calculation, each after all that it is made of."""
    for line in lines:
        yield from _amounts(line.children)
        yield line.label, shown(Fact("amount", line.amount))


def _inside(sheet: Blank, piece: Box | Region) -> None:
    for part in piece.inside:
        write(sheet, part)


def _fold(sheet: Blank, piece: Fold) -> None:
    for part in (*piece.summary, *piece.inside):
        write(sheet, part)


def _sheet(sheet: Blank, piece: Sheet) -> None:
    """The amounts; why each is so can be opened on the page, a paper to keep is a statement."""
    sheet.write_rows(tuple(_amounts(piece.lines)))


def _money(sheet: Blank, piece: Money) -> None:
    sheet.write_rows(tuple((bar.label, euros(bar)) for bar in piece.bars))


_INK: Mapping[type, Callable[[Blank, Any], None]] = {
    Text: _text,
    Heading: lambda sheet, piece: sheet.write_line(piece.words, 14, bold=True, after=2),
    Rows: lambda sheet, piece: sheet.write_rows(piece.pairs),
    Items: _items,
    Money: _money,
    Sheet: _sheet,
    Qr: lambda sheet, piece: sheet.put_qr(piece.address),
    Picture: lambda sheet, piece: sheet.put_picture(piece.name),
    Box: _inside,
    Region: _inside,
    Fold: _fold,
    PageButton: lambda _, __: None,  # who reads a paper presses nothing
    ReadButton: lambda _, __: None,
}
