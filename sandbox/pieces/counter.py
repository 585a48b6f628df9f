"""A counter: a person behind a desk who speaks in short lines."""

from __future__ import annotations

from sandbox.model import Counter
from sandbox.pieces.tree import Box, Picture, Piece, Text


def counter(talk: Counter) -> Piece:
    """The desk with the person, and what is said, one line below the other."""
    said = tuple(Text(line, "bericht") for line in talk.says)
    name = Text(talk.who, "wie-spreekt", explained=False)
    return Box((Picture("counter", "balietekening"), Box((name, *said), "gesprek")), "balie")
