"""Vergeet mij: everything that was done under an oefencode goes away, for good."""

from __future__ import annotations

from sandbox.pages.page import Door, Page
from sandbox.pages.parts.frame import page_top
from sandbox.pages.place import Place, go
from sandbox.pages.state import State
from sandbox.pieces import Button, Part, Press, Text
from sandbox.texts import text


def show(state: State) -> Page:
    """Asks first: it cannot be taken back."""
    title = text("titel.vergeten")
    back = Button(text("vergeten.nee"), "vergeten_nee", go(Place("stoppen")))
    yes = Button(text("vergeten.ja"), "vergeten_ja", Press("vergeet"))
    asked: tuple[Part, ...] = (Text(text("vergeten.zin")), back, yes)
    body = asked if state.code else (Text(text("vergeten.niets")), back)
    return Page(title, None, (page_top(title), *body), "vergeten")


PAGE = Door("vergeten", show)
