"""Letting a pupil go on on another device: the button of the teacher, and the code."""

from __future__ import annotations

from datetime import datetime, timedelta

from sandbox.classroom import written
from sandbox.pages.parts.pupils import PRESS
from sandbox.pages.place import JOIN, Place, href
from sandbox.pages.state import AtClass
from sandbox.pieces import Box, Heading, PageButton, Piece, Qr, Text
from sandbox.texts import text

JUST = 60.0
"""Seconds for which a teacher reads that somebody went on on another device."""


def codes(here: AtClass, origin: str) -> tuple[Piece, ...]:
    """The codes that work now, each for one pupil."""
    return tuple(_code(here, seat, origin) for seat in here.moving if seat in here.room.pupils)


def moved_on(here: AtClass, stays: str, now: datetime) -> tuple[Piece, ...]:
    """Who went on on another device just now, and whose work cannot be moved."""
    late = now - timedelta(seconds=JUST)
    gone = [seat for seat, at in here.lead.moved.items() if at > late]
    said = [("verder", seat) for seat in gone] + ([("kan_niet", stays)] if stays else [])
    return tuple(_told(here, key, seat) for key, seat in said if seat in here.room.pupils)


def _told(here: AtClass, key: str, seat: str) -> Piece:
    name = written(here.room.pupils[seat].nickname)
    said = Text(text(f"overzicht.verhuis.{key}", naam=name), tag="span", explained=False)
    return Box((said,), "melding net", "div", about=(("role", "status"),))


def _code(here: AtClass, seat: str, origin: str) -> Piece:
    move, seconds = here.moving[seat]
    name = written(here.room.pupils[seat].nickname)
    minutes = -int(-seconds // 60)
    works = "een" if minutes == 1 else "minuten"
    spaced = f"{move.code[:4]} {move.code[4:]}"
    address = f"{origin}{href(Place(JOIN, klas=move.code))}"
    stop = PageButton(text("overzicht.knop.terug"), PRESS, target=f"verhuis-uit {seat}", about=name)
    said = (
        Heading(text("overzicht.verhuis.kop", naam=name), 3),
        Text(text("overzicht.verhuis.zin"), explained=False),
        Text(spaced, "verhuiscode", "strong", explained=False),
        Text(text(f"overzicht.verhuis.{works}", aantal=minutes), "dof", explained=False),
        stop,
    )
    return Box((Box(said), Qr(address)), "vak verhuis", "section")
