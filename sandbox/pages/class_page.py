"""Klas: the page of a teacher. The code for the board, the key once, and who is in."""

from __future__ import annotations

from sandbox.classroom import Classroom
from sandbox.pages import open_class
from sandbox.pages.in_class import class_name
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.class_live import live
from sandbox.pages.parts.frame import page_top
from sandbox.pages.parts.given_code import Given, given_code, host_of
from sandbox.pages.place import (
    BOARD,
    CLASSROOM,
    JOIN,
    KEPT,
    NAMES,
    REPORT,
    ROUND,
    WIPE_CLASS,
    Place,
    go,
    href,
)  # fmt: skip
from sandbox.pages.state import AtClass, Role, State
from sandbox.pieces import (
    Box,
    Button,
    Group,
    Heading,
    Items,
    PageButton,
    Part,
    Piece,
    Press,
    Region,
    Text,
)
from sandbox.texts import text

CODE, KEY = "klascode", "docentsleutel"


def show(state: State) -> Page:
    """The class of the address; who may not see it finds the way to open it."""
    here = state.klas
    if here is None or not here.room.exists:
        return open_class.show(state)
    room, title = here.room, class_name(here.room)
    code = _code(state, here)
    first = bool(state.tab.key) or not room.pupils
    board = Button(text("overzicht.bord.knop"), "bord", go(Place(BOARD, klas=here.code)))
    ask = Button(text("ronde.knop"), "ronde", go(Place(ROUND, klas=here.code)))
    told = Button(text("verslag.knop"), "verslag", go(Place(REPORT, klas=here.code)))
    lead = Group("leiden", (board, ask, told), horizontal=True)
    top = (code, *_key(state.tab.key), lead) if first else (lead,)
    names = Button(text("klas.docent.wie_is_wie"), "namenlijst", go(Place(NAMES, klas=here.code)))
    rest = (names, *_lessons(state, room), *_open(state, here))
    rest = (*rest, *_kept(here.code))
    below = rest if first else (code, *rest)
    token = f"{CLASSROOM}/{here.code}"
    return Page(title, None, (page_top(title), *top), CLASSROOM, token=token, below=below)


def _code(state: State, here: AtClass) -> Piece:
    given = Given(
        CODE,
        here.code,
        called=text("klas.docent.code_kop"),
        only_here=text("klas.docent.alleen_hier"),
        large=text("klas.docent.groot"),
    )
    said = text("klas.docent.code_zin", adres=host_of(state.origin))
    return given_code(state.origin, given, said, join_address(state.origin, here.code))


def join_address(origin: str, code: str) -> str:
    """Where a pupil comes who scans the code."""
    return f"{origin}{href(Place(JOIN, klas=code))}"


def _key(key: str) -> tuple[Piece, ...]:
    """The teacher's key; only when the class was made just now."""
    if not key:
        return ()
    words = Text(key.replace("-", " "), "oefencode")
    shown = Box((Region(KEY, (words,)),), id=KEY, about=(("data-docentsleutel", key),))
    buttons = (
        PageButton(text("knop.afdrukken"), "print", "print"),
        PageButton(text("klas.docent.kopieer"), "kopieer", "copy", KEY),
    )
    said = (
        Heading(text("klas.docent.sleutel_kop")),
        Text(text("klas.docent.sleutel_zin")),
        shown,
        Text(text("klas.docent.sleutel_kwijt")),
    )
    return (Box((*said, Box(buttons, "codeknoppen")), "vak code"),)


def _lessons(state: State, room: Classroom) -> tuple[Piece, ...]:
    lessons = [state.catalog.lessons.get(name) for name in room.lessons]
    items = tuple((Text(lesson.title, tag="span"),) for lesson in lessons if lesson)
    way = text(f"les.{room.way}") if room.way else text("klas.maak.vrij")
    wander = "klas.docent.zwerven_ja" if room.wander else "klas.docent.zwerven_nee"
    return (
        Heading(text("klas.docent.lessen")),
        Items(items),
        Text(text("klas.docent.manier", manier=way)),
        Text(text(wander)),
    )


def _open(state: State, here: AtClass) -> tuple[Part, ...]:
    if here.room.is_open(state.now):
        shut = Press("klas_dicht", (here.code,))
        button = Button(text("klas.docent.sluit"), "klas_dicht", shut)
        return (Text(text("klas.docent.is_open")), button)
    button = Button(text("klas.docent.open"), "klas_open", Press("klas_open", (here.code,)))
    return (Text(text("klas.docent.is_dicht")), button)


def _kept(code: str) -> tuple[Part, ...]:
    return (
        Heading(text("klas.wissen.kop")),
        Text(text("klas.wissen.zin")),
        Button(text("klas.wissen.knop"), "klas_wissen", go(Place(WIPE_CLASS, klas=code))),
        Button(text("bewaard.naar"), "bewaard_naar", go(Place(KEPT))),
    )


TEACHER: frozenset[Role] = frozenset({"teacher"})
PAGE = Door(CLASSROOM, show, TEACHER, closed=open_class.show, live=live)
