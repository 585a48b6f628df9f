"""What an author wrote on a screen or paper, as pieces: the same for page, letter and PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from sandbox.model import Block, Derived
from sandbox.pieces.counter import counter
from sandbox.pieces.phone import call, conversation, inbox
from sandbox.pieces.tree import (
    Heading,
    Items,
    Money,
    Picture,
    Piece,
    Qr,
    Rows,
    Sheet,
    Text,
)  # fmt: skip


def pieces_of(
    body: tuple[Block, ...], derived: Derived, ours: bool = False, about: str = "", level: int = 3
) -> tuple[Piece, ...]:
    """The pieces of a body whose facts are filled in; tables are called after what it is `about`,
    headings have a `level`.

    `ours` says that explanations stand inside a simulated site. A `review` holds buttons and is
    made by the page itself.
    """
    made = (piece for block in body for piece in _MAKERS[key_of(block)](block, derived, ours))
    return tuple(_placed(one, about, level) for one in made)


def _placed(piece: Piece, about: str, level: int) -> Piece:
    match piece:
        case Rows():
            return replace(piece, about=about)
        case Heading():
            return replace(piece, level=level)
    return piece


def key_of(block: Block) -> str:
    """The one key that an author filled in."""
    return next(iter(block.model_fields_set))


def _sheet(block: Block, derived: Derived, ours: bool) -> tuple[Piece, ...]:
    return (Sheet(derived.sheets.get(block.sheet or "", ()), ours),)


_Maker = Callable[[Block, Derived, bool], tuple[Piece, ...]]
_MAKERS: dict[str, _Maker] = {
    "text": lambda block, _, __: (Text(block.text or ""),),
    "heading": lambda block, _, __: (Heading(block.heading or "", 3),),
    "rows": lambda block, _, __: (Rows(block.rows or ()),),
    "list_": lambda block, _, __: (
        Items(tuple((Text(item, tag="li"),) for item in block.list_ or ())),
    ),
    "message": lambda block, _, __: (Text(block.message or "", "bericht"),),
    "chat": lambda block, _, __: (conversation(block.chat),) if block.chat else (),
    "mails": lambda block, _, __: (inbox(block.mails or ()),),
    "call": lambda block, _, __: (call(block.call),) if block.call else (),
    "counter": lambda block, _, __: (counter(block.counter),) if block.counter else (),
    "amount": lambda block, _, __: (Text(block.amount or "", "groot-bedrag"),),
    "qr": lambda block, _, __: (Qr(block.qr or ""),),
    "figure": lambda block, _, __: (Picture(block.figure or "", "tekening"),),
    "bars": lambda block, derived, _: (Money(derived.bars.get(block.bars or "", ())),),
    "sheet": _sheet,
    "review": lambda _, __, ___: (),
}
"""How each key of a block becomes pieces; a key without a way to become some is an error."""
