"""What people do not understand, sentence by sentence: for a teacher, and who writes lessons."""

from __future__ import annotations

from collections.abc import Iterator

from sandbox.pages import open_class
from sandbox.pages.class_page import TEACHER
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.frame import page_top
from sandbox.pages.parts.unclear import CLEAR, UnclearStep, lessons_found, steps_found
from sandbox.pages.place import REPORT, UNCLEAR, Place, go
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Heading, Piece, Table, Text
from sandbox.texts import text

LEAST = 4
"""People who must say it, so that nobody can be known from it."""


def show(state: State) -> Page:
    """Steps and sentences that enough people do not understand, and how clear lessons are."""
    here = state.klas
    if here is None or not here.room.exists:
        return open_class.show(state)
    said, title = state.unclear(), text("snap.titel")
    steps = steps_found(state.catalog, said.steps, said.sentences, LEAST)
    found = [piece for step in steps for piece in _step(step)]
    lessons = lessons_found(state.catalog, said.clear, LEAST)
    names = (text("snap.kolom_les"), *(text(f"snap.{name}") for name in CLEAR))
    rows = tuple((name, *(str(one.get(key, 0)) for key in CLEAR)) for name, one in lessons)
    about = text("snap.duidelijk")
    clear = (Heading(about), _table(names, rows, about)) if rows else ()
    nothing = () if found or rows else (Text(text("snap.nog_niets")),)
    back = Button(text("verslag.knop"), "snap_terug", go(Place(REPORT, klas=here.code)))
    body = (page_top(title), Text(text("snap.zin")), *nothing, *found, *clear, back)
    return Page(title, None, body, UNCLEAR)


def _step(one: UnclearStep) -> Iterator[Piece]:
    about = text("snap.stap", les=one.lesson.title, stap=one.step.title, aantal=one.count)
    yield Heading(about)
    if one.sentences:
        rows = tuple((words, str(count)) for count, words in one.sentences)
        names = (text("snap.kolom.zin"), text("snap.kolom.aantal"))
        yield _table(names, rows, about)
    else:
        yield Text(one.step.say)


def _table(names: tuple[str, ...], rows: tuple[tuple[str, ...], ...], about: str) -> Piece:
    return Box((Table(names, rows, "klastabel", about=about),), "verslagtabel")


PAGE = Door(UNCLEAR, show, TEACHER, closed=open_class.show)
