"""Wis deze klas: everything of a class goes away for good; what pupils did stays theirs."""

from __future__ import annotations

from sandbox.pages import open_class
from sandbox.pages.class_page import TEACHER
from sandbox.pages.in_class import class_name
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.frame import page_top
from sandbox.pages.place import CLASSROOM, WIPE_CLASS, Place, go
from sandbox.pages.state import State
from sandbox.pieces import Button, Press, Text
from sandbox.texts import text


def show(state: State) -> Page:
    """Asks first: it cannot be taken back."""
    here = state.klas
    if here is None or not here.room.exists:
        return open_class.show(state)
    title = text("klas.wissen.titel", klas=class_name(here.room))
    body = (
        page_top(title),
        Text(text("klas.wissen.weg")),
        Text(text("klas.wissen.blijft")),
        Button(text("klas.wissen.nee"), "wis_klas_nee", go(Place(CLASSROOM, klas=here.code))),
        Button(text("klas.wissen.ja"), "wis_klas_ja", Press("wis_klas", (here.code,))),
    )
    return Page(title, None, body, WIPE_CLASS)


PAGE = Door(WIPE_CLASS, show, TEACHER, closed=open_class.show)
