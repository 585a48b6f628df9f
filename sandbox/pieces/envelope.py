"""A letter by post: the envelope that is opened by a press, and the letter that unfolds."""

from __future__ import annotations

from itertools import takewhile

from sandbox.model import Block, Derived, Paper
from sandbox.pieces.blocks import pieces_of
from sandbox.pieces.tree import Box, Piece, Rows, Text
from sandbox.texts import text


def envelope(paper: Paper) -> Piece:
    """The envelope from outside: who sent it, the window with the address, and how to open it."""
    said = text(f"envelop.kleur_{paper.envelope}", afzender=paper.sender)
    inside = (
        Text(said, "alleen-horen", "span"),
        Box((_unheard(paper.sender),), "envelop-van", "span", about=(("aria-hidden", "true"),)),
        _window(paper, "span"),
        Text(text("envelop.open"), "envelop-open", "span"),
    )
    return Box(inside, f"envelop envelop-{paper.envelope}", "span")


def unfolded(paper: Paper, level: int) -> tuple[Piece, ...]:
    """The letter: sender and window, date and kenmerk beside it, and what it says under headings
    of a level.
    """
    about, rest = _split(paper.body)
    sender = (Text(paper.sender, "briefvan"),) if paper.sender else ()
    left = Box((*sender, _window(paper, "p")))
    right = (Rows(about, about=paper.title),) if about else ()
    body = Box(pieces_of(rest, Derived(), False, paper.title, level), "brieflijf")
    return (Box((left, *right), "briefkop"), body)


def _split(body: tuple[Block, ...]) -> tuple[tuple[tuple[str, str], ...], tuple[Block, ...]]:
    """The rows with which a letter begins that belong in its head, and all that comes after."""
    first, *others = body
    named = text("envelop.kopregels").splitlines()
    about = tuple(takewhile(lambda row: row[0] in named, first.rows or ()))
    if not about:
        return (), body
    left = (first.rows or ())[len(about) :]
    after = (first.model_copy(update={"rows": left}),) if left else ()
    return about, (*after, *others)


def _window(paper: Paper, tag: str) -> Piece:
    """The lines of the address, on the envelope and on the letter behind it."""
    return Box(tuple(Text(line, tag="span") for line in paper.to), "raam", tag)


def _unheard(words: str) -> Text:
    """What was said already."""
    return Text(words, tag="span", heard=False)
