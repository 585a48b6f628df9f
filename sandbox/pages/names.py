"""Namenlijst: who is who in a class: on paper, or in this browser; never with us.

A script puts a field in each empty place (`front/names.js`); what is typed there is not sent.
"""

from __future__ import annotations

from sandbox.classroom import written
from sandbox.pages import open_class
from sandbox.pages.class_page import TEACHER
from sandbox.pages.in_class import class_name
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.frame import page_top
from sandbox.pages.place import CLASSROOM, NAMES, Place, go
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, PageButton, Part, Table, Text
from sandbox.texts import text


def show(state: State) -> Page:
    """The nicknames, each with room for a name."""
    here = state.klas
    if here is None or not here.room.exists:
        return open_class.show(state)
    title = text("klas.namen.titel", klas=class_name(here.room))
    back = Button(text("overzicht.bord.terug"), "namen_terug", go(Place(CLASSROOM, klas=here.code)))
    names = sorted(written(one.nickname) for one in here.room.pupils.values())
    listed = _listed(here.code, tuple(names)) if names else (Text(text("overzicht.niemand")),)
    return Page(title, None, (page_top(title), *listed, back), NAMES)


def _listed(code: str, names: tuple[str, ...]) -> tuple[Part, ...]:
    columns = (text("klas.namen.bijnaam"), text("klas.namen.wie"))
    table = Table(columns, tuple((name, "") for name in names), "naamlijst", columns[0])
    buttons = (
        PageButton(text("klas.namen.druk"), "print", "print"),
        PageButton(text("klas.namen.wis"), "wis-namen"),
    )
    return (
        Text(text("klas.namen.zin")),
        Text(text("klas.namen.bewaard")),
        Box((table,), about=(("data-namen", code),)),
        Box(buttons, "codeknoppen"),
    )


PAGE = Door(NAMES, show, TEACHER, closed=open_class.show)
