"""Stoppen: the oefencode to write down, and wiping a shared computer."""

from __future__ import annotations

from sandbox.addresses import DONE
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.frame import back_button, page_top
from sandbox.pages.parts.leaving import next_visitor, next_visitor_alone
from sandbox.pages.place import KEPT, Place, go
from sandbox.pages.state import State
from sandbox.pieces import (
    Box,
    Button,
    Heading,
    Link,
    PageButton,
    Part,
    Piece,
    ReadButton,
    Region,
    Text,
)
from sandbox.texts import text

CODE = "oefencode"


def show(state: State) -> Page:
    """The oefencode on request only; nothing is asked."""
    title = text("titel.stoppen")
    code = _code(state.code) if state.code else Text(text("stoppen.geen"))
    gone = _gone() if state.code else ()
    desk = next_visitor() if state.tab.beside else next_visitor_alone()
    kept = Button(text("bewaard.naar"), "bewaard_naar", go(_kept(state.place)))
    here = (page_top(title), code, desk, back_button(state.place))
    body = (*here, _shared(), *gone, kept)
    return Page(title, None, body, "stop")


def _kept(place: Place) -> Place:
    return Place(KEPT, place.lesson, place.step)


def _code(code: str) -> Piece:
    said = (
        Text(text("stoppen.zin")),
        Text(text("stoppen.jouw_code"), "dof"),
        Box((Region(CODE, (Text(code, "oefencode"),)),), id=CODE),
        Text(text("stoppen.uitleg")),
    )
    buttons = (
        PageButton(text("stoppen.kopieer"), "kopieer", "copy", CODE),
        ReadButton(text("stoppen.spel"), f"spel:{CODE}"),
        PageButton(text("knop.afdrukken"), "print", "print"),
        PageButton(text("stoppen.groot"), "groot", "large", CODE),
    )
    return Box((*said, Box(buttons, "codeknoppen")), "vak code")


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


def _gone() -> tuple[Part, ...]:
    return (
        Heading(text("stoppen.weg")),
        Text(text("stoppen.weg_zin")),
        Button(text("stoppen.vergeet"), "stoppen_vergeet", go(Place("vergeten"))),
    )


PAGE = Door("stoppen", show)
