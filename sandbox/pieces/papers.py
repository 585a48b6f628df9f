"""A paper or letter as something to open, on a table, in a letterbox or in a mailbox."""

from __future__ import annotations

from sandbox.model import Derived, Paper
from sandbox.pieces.blocks import pieces_of
from sandbox.pieces.tree import Fold, Kept, Piece, Text
from sandbox.texts import text


def letter(paper: Paper, opened: bool = False, day: str = "") -> Piece:
    """A paper: open where it is to be read, folded in a list of post.

    `day` in words, where it says when the letter came. It is drawn once for everybody who has it.
    """
    sent = paper.sender or day
    if paper.sender and day:
        sent = text("post.van_op", afzender=paper.sender, dag=day)
    sender = (Text(sent, "afzender", "span"),) if sent else ()
    title = Text(paper.title, tag="b")
    body = (*_mark(paper), *pieces_of(paper.body, Derived()))
    kind = f"papier papier-{paper.look}"
    return Kept(paper.id, (Fold((title, *sender), body, kind, name_of(paper), opened),))


def name_of(paper: Paper) -> str:
    """The id of a paper on the page."""
    return f"papier-{paper.id}"


def _mark(paper: Paper) -> tuple[Piece, ...]:
    """On a drawn document, that it is none: nobody may take it for a real one."""
    if paper.look != "document":
        return ()
    return (Text(text("les.geen_document"), "oefen"),)
