"""Hulp: what somebody who is stuck can do, and who helps; a link in the menu of every page."""

from __future__ import annotations

from sandbox.pages.page import Door, Page
from sandbox.pages.parts.frame import back_button, page_top
from sandbox.pages.state import State
from sandbox.pieces import Heading, Items, Piece, Text
from sandbox.texts import text

STUCK = ("hulp.tip", "hulp.vraag", "hulp.mag")
PEOPLE = ("les.hulp_naast", "les.hulp_bieb", "hulp.echt")
READING = ("hulp.voor", "hulp.woord", "hulp.letters")


def show(state: State) -> Page:
    """What helps, by what is hard."""
    title = text("titel.hulp")
    parts = (*_part("vast", STUCK), *_part("mensen", PEOPLE), *_part("lezen", READING))
    return Page(title, None, (page_top(title), *parts, back_button(state.place)), "hulp")


def _part(name: str, keys: tuple[str, ...]) -> tuple[Piece, ...]:
    return (
        Heading(text(f"hulp.{name}")),
        Items(tuple((Text(text(key), tag="li"),) for key in keys)),
    )


PAGE = Door("hulp", show)
