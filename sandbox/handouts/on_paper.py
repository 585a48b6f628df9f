"""Pieces of a screen as they are printed: only what can be read, without what is pressed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from sandbox.model import Derived, Paper
from sandbox.pieces import (
    Box,
    Fold,
    Heading,
    Icon,
    Items,
    Kept,
    Link,
    Money,
    PageButton,
    Picture,
    Piece,
    ReadButton,
    Region,
    Sheet,
    Text,
    pieces_of,
)

FRAME = "kader"
TOGETHER = "bijeen"
"""Kind of a box that stays on one page."""
NEW_PAGE = Box((), "nieuwe-bladzijde")
PEN_LINE = Box((), "penlijn")
MAIL = "mailtje"
"""The kind of one e-mail in a list: each has a frame of its own."""
_PRESSED = (Picture, Icon, PageButton, ReadButton, Link, Sheet, Money)
_LEFT = frozenset({"afgelopen", "belknoppen", "apps", "nu", "eerste"})
"""Kinds of what only moves or repeats on a screen."""


def printed(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """What there is to read in them, in their order."""
    return tuple(_printed(pieces))


def framed(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """The same in a frame; nothing when nothing is left."""
    inside = printed(pieces)
    return (Box(inside, FRAME),) if inside else ()


def paper_in_a_frame(paper: Paper, level: int = 4) -> Piece:
    """A paper whose facts are filled in."""
    sender = (Text(paper.sender, "afzender"),) if paper.sender else ()
    body = printed(pieces_of(paper.body, Derived(), about=paper.title, level=level + 1))
    return Box((Heading(paper.title, level), *sender, *body), FRAME)


def _printed(pieces: Iterable[Piece]) -> Iterator[Piece]:
    for piece in pieces:
        if not isinstance(piece, _PRESSED) and getattr(piece, "kind", "") not in _LEFT:
            yield from _one(piece)


def _one(piece: Piece) -> Iterator[Piece]:
    """What is printed of one piece."""
    match piece:
        case Text():
            if piece.words.strip() and piece.heard and not piece.hidden:
                yield replace(piece, tag="p")
        case Items():
            yield replace(piece, items=tuple(printed(item) for item in piece.items))
        case Fold():
            inside = (*piece.summary, *piece.inside)
            yield from framed(inside) if piece.kind == MAIL else printed(inside)
        case Box() | Region() | Kept():
            yield from _printed(piece.inside)
        case _:
            yield piece
