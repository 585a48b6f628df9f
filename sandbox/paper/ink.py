"""Pieces as what `assets/paper/sheet.typ` can draw: a node for each, in the order of reading.

Every kind that a paper may hold has its ink here; one without is an error, never left out in
silence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from io import BytesIO
from typing import Any

import segno

from sandbox.model import Fact, SheetLine
from sandbox.paper.letters import drawable
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
    Plot,
    Qr,
    ReadButton,
    Region,
    Rows,
    Sheet,
    Table,
    Text,
)
from sandbox.pieces.bars import widest
from sandbox.pieces.leaf import NoInk
from sandbox.pieces.money import euros
from sandbox.texts import text

Node = dict[str, Any]
BOLD = frozenset({"b", "strong"})
FRAMES = frozenset({"kader", "pleinen", "gesprekskaart", "gesprekskaarten", "bijeen"})
"""Kinds of boxes that are drawn; of others only what is inside."""


def inked(pieces: Iterable[Piece]) -> list[Node]:
    """The nodes of pieces; NoInk when nobody said how to draw one."""
    nodes = list(_nodes(pieces))
    _under_the_title([node for node in _every(nodes) if node["is"] == "heading"])
    return nodes


def _every(nodes: Iterable[Node]) -> Iterator[Node]:
    """All nodes, those inside a frame too, in the order of reading."""
    for node in nodes:
        yield node
        yield from _every(node.get("nodes", ()))


def _under_the_title(headings: list[Node]) -> None:
    """The highest are one lower than the title; no level is skipped."""
    higher = min((node["level"] for node in headings), default=2) - 2
    last = 1
    for node in headings:
        last = node["level"] = min(node["level"] - higher, last + 1)


def _nodes(pieces: Iterable[Piece]) -> Iterator[Node]:
    for piece in pieces:
        ink = _INK.get(type(piece))
        if ink is None:
            raise NoInk(f"no ink for {type(piece).__name__}")
        yield from ink(piece)


def _text(piece: Text) -> Iterator[Node]:
    if piece.words.strip():
        bold = piece.tag in BOLD
        yield {"is": "text", "kind": piece.kind, "words": drawable(piece.words), "bold": bold}


def _table(piece: Rows | Table | Money | Sheet, head: Iterable[str], rows: Any) -> Iterator[Node]:
    """A table with a head; why an amount is so stands on the page, a paper is a statement."""
    cells = [[drawable(cell) for cell in row] for row in rows]
    kind = type(piece).__name__.lower()
    if cells:
        yield {
            "is": "table",
            "kind": kind,
            "look": getattr(piece, "kind", ""),
            "head": [drawable(name) for name in head],
            "rows": cells,
        }


def _rows(piece: Rows) -> Iterator[Node]:
    return _table(piece, (text("pdf.wat"), text("pdf.gegeven")), piece.pairs)


def _sheet(piece: Sheet) -> Iterator[Node]:
    return _table(piece, (text("pdf.wat"), text("pdf.bedrag")), _amounts(piece.lines))


def _money(piece: Money) -> Iterator[Node]:
    rows = ((bar.label, euros(bar)) for bar in piece.bars)
    return _table(piece, (text("pdf.wat"), text("pdf.bedrag")), rows)


def _plot(piece: Plot) -> Iterator[Node]:
    """The bars, and for who cannot see them the same in words."""
    wide = widest([number for _, number in piece.bars])
    bars = [
        {"name": drawable(name), "number": str(number), "share": 100 * number / wide}
        for name, number in piece.bars
    ]
    said = "; ".join(f"{one['name']}: {one['number']}" for one in bars)
    yield {"is": "plot", "bars": bars, "meaning": f"{drawable(piece.about)}. {said}."}


def _amounts(lines: tuple[SheetLine, ...]) -> Iterator[tuple[str, str]]:
    """The lines of a calculation, each after all that it is made of."""
    for line in lines:
        yield from _amounts(line.children)
        yield line.label, shown(Fact("amount", line.amount))


def _items(piece: Items) -> Iterator[Node]:
    items = [[node for node in _nodes(item) if node["is"] in ("text", "picture")]
             for item in piece.items]  # fmt: skip
    yield {"is": "items", "kind": piece.kind, "numbered": piece.numbered, "items": items}


def _qr(piece: Qr) -> Iterator[Node]:
    drawing = BytesIO()
    segno.make(piece.address, error="m").save(drawing, kind="svg", border=2, xmldecl=False)
    yield {"is": "qr", "drawing": drawing.getvalue().decode(), "meaning": drawable(text("les.qr"))}


def _inside(piece: Box | Region | Fold) -> Iterator[Node]:
    if isinstance(piece, Box) and not piece.inside:
        return iter(({"is": "empty", "kind": piece.kind},))
    if isinstance(piece, Box) and piece.kind in FRAMES:
        return iter(({"is": "frame", "kind": piece.kind, "nodes": list(_nodes(piece.inside))},))
    summary = piece.summary if isinstance(piece, Fold) else ()
    return _nodes((*summary, *piece.inside))


_INK: Mapping[type, Callable[[Any], Iterator[Node]]] = {
    Text: _text,
    Heading: lambda piece: iter(
        ({"is": "heading", "level": piece.level, "words": drawable(piece.words)},)
    ),
    Rows: _rows,
    Table: lambda piece: _table(piece, piece.columns, piece.rows),
    Items: _items,
    Money: _money,
    Plot: _plot,
    Sheet: _sheet,
    Qr: _qr,
    Picture: lambda piece: iter(({"is": "picture", "name": piece.name},)),
    Box: _inside,
    Region: _inside,
    Fold: _inside,
    PageButton: lambda _: iter(()),  # who reads a paper presses nothing
    ReadButton: lambda _: iter(()),
}
