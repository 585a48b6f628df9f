"""A paper or letter as something to open, on a table, in a letterbox or in a mailbox."""

from __future__ import annotations

from sandbox.model import Derived, Paper
from sandbox.pieces.blocks import pieces_of
from sandbox.pieces.envelope import envelope, unfolded
from sandbox.pieces.tree import Fold, Heading, Kept, Piece, Text
from sandbox.texts import text


def letter(
    paper: Paper, opened: bool = False, day: str = "", fallen: bool = False, level: int = 3
) -> Piece:
    """A paper: open where it is to be read, folded in a list of post.

    `day` in words, where it says when the letter came. A letter that has just `fallen` into the
    letterbox is still in its envelope. Its title is a heading of a `level`, those in it are one
    lower. It is drawn once for everybody who has it.
    """
    sent = paper.sender or day
    if paper.sender and day:
        sent = text("post.van_op", afzender=paper.sender, dag=day)
    sender = (Text(sent, "afzender", "span"),) if sent else ()
    title = Heading(paper.title, level, tag="b")
    kind = f"papier papier-{paper.look}"
    if not paper.by_post:
        body = (*_mark(paper), *pieces_of(paper.body, Derived(), False, paper.title, level + 1))
        return Kept(paper.id, (Fold((title, *sender), body, kind, name_of(paper), opened),))
    outside = (envelope(paper),) if fallen else ()
    kind += f" brief brief-{paper.envelope}{' gevallen' if fallen else ''}"
    summary = (*outside, title, *sender)
    return Kept(
        paper.id, (Fold(summary, unfolded(paper, level + 1), kind, name_of(paper), opened),)
    )


def name_of(paper: Paper) -> str:
    """The id of a paper on the page."""
    return f"papier-{paper.id}"


def _mark(paper: Paper) -> tuple[Piece, ...]:
    """On a drawn document, that it is none: nobody may take it for a real one."""
    if paper.look != "document":
        return ()
    return (Text(text("les.geen_document"), "oefen"),)
