"""Bord: the big screen of a class: the code, how far all are, the time; nicknames if wanted."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import urlsplit

from sandbox.classroom import written
from sandbox.classroom.lead import TIMES
from sandbox.classroom.overview import Overview, overview
from sandbox.pages import open_class
from sandbox.pages.class_page import TEACHER, join_address
from sandbox.pages.in_class import class_name
from sandbox.pages.page import Door, Live, Page
from sandbox.pages.parts.class_live import lessons_of, old
from sandbox.pages.parts.frame import page_top
from sandbox.pages.parts.help_back import curtain, stillness
from sandbox.pages.parts.pupils import PRESS
from sandbox.pages.place import BOARD, CLASSROOM, Place, go
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Heading, Items, PageButton, Piece, Qr, Region, Text
from sandbox.texts import text

CODE = "bordcode"


def show(state: State) -> Page:
    """The code for everybody in the room to read."""
    here = state.klas
    if here is None or not here.room.exists:
        return open_class.show(state)
    host = urlsplit(state.origin).netloc or state.origin
    code = Text(here.code, "bordcode", "strong", explained=False)
    said = (
        Text(text("overzicht.bord.ga", adres=host), explained=False),
        Box((Region(CODE, (code,)),), id=CODE, about=(("data-klascode", here.code),)),
    )
    board = Box((Box(said), Qr(join_address(state.origin, here.code))), "bord")
    title = class_name(here.room)
    back = Button(text("overzicht.bord.terug"), "bord_terug", go(Place(CLASSROOM, klas=here.code)))
    return Page(title, None, (page_top(title), board), BOARD, below=(back,))


def live(state: State) -> Live | None:
    """How far the class is, and the time."""
    here, lessons = state.klas, lessons_of(state)
    if here is None or not here.room.exists or not lessons:
        return None
    looked = state.looked()
    found = overview(looked.pupils, lessons, state.now, state.pauses(), here.lead)
    body = (
        *old(looked),
        *_far(found),
        *_time(state),
        *_names(state, found),
        curtain(here.lead, state.now),
        *_buttons(state),
        stillness(state.tab.still),
    )
    why = here.lead.stops(state.now)
    said = text(f"overzicht.reden_stop.{why}") if why else ""
    return Live((Box(body, "overzicht bordnu"),), "bord-nu", announce=said)


def _far(found: Overview) -> tuple[Piece, ...]:
    count = len(found.rows)
    many = "overzicht.bord.een" if count == 1 else "overzicht.bord.aantal"
    filled = Box((), tag="span", about=(("style", f"width:{found.far}%"),))
    meter = Box((filled,), "meter bordmeter", "span", about=(("aria-hidden", "true"),))
    return (
        Heading(text("overzicht.bord.ver", deel=found.far)),
        meter,
        Text(text(many, aantal=count), explained=False),
        Text(text("overzicht.bord.klaar", aantal=found.count("done")), explained=False),
    )


def _time(state: State) -> tuple[Piece, ...]:
    until = state.klas.lead.until if state.klas else None
    if until is None:
        return ()
    left = until - state.now
    minutes = -(-left // timedelta(minutes=1))
    if left <= timedelta():
        said = text("overzicht.bord.tijd_om")
    elif left < timedelta(minutes=1):
        said = text("overzicht.bord.tijd_kort")
    elif minutes == 1:
        said = text("overzicht.bord.tijd_een")
    else:
        said = text("overzicht.bord.tijd", minuten=minutes)
    return (Text(said, "bordtijd", "strong", explained=False),)


def _names(state: State, found: Overview) -> tuple[Piece, ...]:
    """Nicknames with how far each is, by name and not by how far."""
    if not state.tab.names:
        return ()
    names = sorted(written(row.nickname) for row in found.rows)
    return (
        Items(tuple((Text(name, tag="span", explained=False),) for name in names), "bordnamen"),
    )


def _buttons(state: State) -> tuple[Piece, ...]:
    yes, no = text("overzicht.bord.namen_ja"), text("overzicht.bord.namen_nee")
    names = (
        PageButton(no, PRESS, target="namen nee")
        if state.tab.names
        else PageButton(yes, PRESS, target="namen ja")
    )
    times = tuple(
        PageButton(text("overzicht.bord.zet", minuten=minutes), PRESS, target=f"tijd {minutes}")
        for minutes in TIMES
    )
    off = PageButton(text("overzicht.bord.zet_uit"), PRESS, target="tijd 0")
    stop = (off,) if state.klas and state.klas.lead.until else ()
    title = Heading(text("overzicht.bord.tijd_kop"), 3)
    return (title, Box((*times, *stop), "nodigknoppen"), Box((names,), "nodigknoppen"))


PAGE = Door(BOARD, show, TEACHER, closed=open_class.show, live=live)
