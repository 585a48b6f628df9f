"""What goes on a paper of our own: pieces with a title, for `sandbox.paper` to make a file of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from sandbox.model import Derived, Paper
from sandbox.pieces.blocks import pieces_of
from sandbox.pieces.tree import Piece, Text

Look = Literal["practice", "home", "plain", "work", "cards", "poster"]


class NoInk(TypeError):  # noqa: N818 - says what is missing, for who adds a kind of piece
    """Something that cannot be put on paper (yet)."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A4 of one or more pages.

    `practice` is marked on every page as not real; `home` is one page in large letters, for on a
    kitchen table; `plain` has no marks. What is handed out to learners is in large letters: `work`
    is marked as `practice` is, `cards` are to be cut, `poster` hangs on a wall. `day` is the
    simulated date, None for a paper without one.
    """

    title: str
    pieces: tuple[Piece, ...]
    look: Look = "plain"
    day: date | None = None


def leaf_of(paper: Paper, derived: Derived, day: date) -> Leaf:
    """A paper of a service whose facts are filled in.

    NoInk when it holds a review: that has buttons and stands on a page.
    """
    if any(block.review for block in paper.body):
        raise NoInk("a review has buttons and stands on a page")
    sender = (Text(paper.sender, "afzender"),) if paper.sender else ()
    body = pieces_of(paper.body, derived, about=paper.title, level=2)
    return Leaf(paper.title, (*sender, *body), "practice", day)
