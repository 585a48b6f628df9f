"""Stoppen: the oefencode to write down, and wiping a shared computer."""

from __future__ import annotations

from sandbox.addresses import DONE
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.frame import back_button, page_top
from sandbox.pages.state import State
from sandbox.pieces import Box, Heading, Link, PageButton, Piece, Text
from sandbox.texts import text


def show(state: State) -> Page:
    """The oefencode on request only; nothing is asked."""
    title = text("titel.stoppen")
    code = _code(state.learner) if state.learner else Text(text("stoppen.geen"))
    body = (page_top(title), code, back_button(state.place), _shared())
    return Page(title, state.today, body, "stop")


def _code(code: str) -> Piece:
    said = (
        Text(text("stoppen.zin")),
        Text(text("stoppen.jouw_code"), "dof", heard=False),
        Text(code, "oefencode"),
        Text(text("stoppen.uitleg")),
    )
    return Box((*said, PageButton(text("knop.afdrukken"), "print", "print")), "vak code")


def _shared() -> Piece:
    return Box(
        (
            Heading(text("stoppen.gedeeld")),
            Text(text("stoppen.gedeeld_zin")),
            Link(text("stoppen.wis"), DONE, "knop"),
            Text(text("stoppen.eigen"), "dof"),
        ),
        "vak",
        "section",
    )


PAGE = Door("stoppen", show)
