"""The list of what went wrong, above the form; it takes the focus, is read first and leads
to the fields.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from sandbox.pieces import Box, Heading, Items, Link, Piece, Region
from sandbox.pieces.walk import ERRORS
from sandbox.texts import text

Voice = Literal["site", "oefenloket"]


def titled(title: str, wrong: object) -> str:
    """The title of a document: who hears it first learns whether something is wrong."""
    return text("titel.fout", titel=title) if wrong else title


def error_list(
    title: str, links: Mapping[str, str], voice: Voice, said: tuple[Piece, ...] = ()
) -> Piece:
    """The list. `links` go from the key of a field to the words at the field."""
    items = tuple((Link(words, "#", focus=key),) for key, words in links.items())
    listed = (Items(items),) if items else ()
    box = Box(
        (Heading(title, id="foutkop"), *said, *listed),
        f"foutlijst stem-{voice}",
        about=(("tabindex", "-1"), ("role", "group"), ("aria-labelledby", "foutkop")),
    )
    return Region(ERRORS, (box,))
