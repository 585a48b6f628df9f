"""Mee naar huis: one sheet of what was practised, what to do for real, and the oefencode."""

from __future__ import annotations

from sandbox.model import Lesson, Step
from sandbox.pages import missing
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.frame import back_button, page_top
from sandbox.pages.place import TAKE_HOME
from sandbox.pages.state import State
from sandbox.pieces import (
    Box,
    Export,
    Group,
    Heading,
    Items,
    Leaf,
    PageButton,
    Part,
    Picture,
    Piece,
    Text,
)
from sandbox.practice.derived import facts_now
from sandbox.practice.scene import steps_named
from sandbox.tasks.finding import find_screen
from sandbox.texts import text

DRAWN = {"laptop": "laptop", "phone": "phone", "letterbox": "letter", "desk": "letter",
         "counter": "counter"}  # fmt: skip
"""The picture of a step, by the device on which it is done."""


def show(state: State) -> Page:
    """The sheet of the lesson in the address, to print or to keep as PDF."""
    lesson = state.lesson
    if lesson is None:
        return missing.show(state)
    title = text("titel.meegeven")
    picture = Picture(lesson.picture, "lesplaat")
    sheet = (
        *_steps(state, lesson),
        *_for_real(lesson),
        *_code(state.code),
        _open_hours(),
    )
    leaf = Leaf(lesson.title, (picture, *sheet), "home")
    body: tuple[Part, ...] = (
        page_top(title),
        Box((Text(text("meegeven.zin")),), "op-scherm"),
        Group("meegeven", (_printed(), _kept(leaf)), horizontal=True),
        Box((Box((picture, Heading(lesson.title)), "meekop"), *sheet), "vak meegeven", "section"),
        back_button(state.place),
    )
    return Page(title, None, body, TAKE_HOME, subtitle=text("titel.les", les=lesson.title))


def _printed() -> Piece:
    return Box((PageButton(text("meegeven.knop"), "print", "print"),), "codeknoppen")


def _kept(leaf: Leaf) -> Part:
    """The sheet as a file by one press."""
    return Export(text("meegeven.pdf"), "meegeven_pdf", "mee-naar-huis", "pdf", lambda: leaf)


def _steps(state: State, lesson: Lesson) -> tuple[Piece, ...]:
    """Every step of the practice with a picture of where it is done."""
    moment = state.moment(lesson)
    facts = facts_now(state.catalog.services, moment, state.person(lesson))
    views = steps_named(moment, facts, "")
    cards = tuple(
        (
            Picture(_picture(state, lesson, step), "stapplaat"),
            Text(view.title, tag="span", explained=False),
        )
        for view, step in zip(views, moment.lesson.steps, strict=True)
        if step.stage == "do"
    )
    listed = Items(cards, "stapkaarten", numbered=True, start=1)
    return (Heading(text("meegeven.geoefend"), 3), listed)


def _picture(state: State, lesson: Lesson, step: Step) -> str:
    """The device of its screen; of a step without one the picture of the lesson."""
    for name in step.task.screens:
        return DRAWN[find_screen(state.catalog.services, name)[1].device]
    return lesson.picture


def _for_real(lesson: Lesson) -> tuple[Piece, ...]:
    """What to lay ready and where to go, each with a box to tick."""
    between = Text(" ", tag="", heard=False)
    ready = tuple((_said(one),) for one in lesson.for_real.ready)
    where = tuple((_said(name, "b"), between, _said(what)) for name, what in lesson.for_real.where)
    return (Heading(text("klaar.echt"), 3), Items((*ready, *where), "afvinken"))


def _said(words: str, tag: str = "span") -> Piece:
    return Text(words, tag=tag, explained=False)


def _code(code: str) -> tuple[Piece, ...]:
    if not code:
        return ()
    said = Text(code, "oefencode")
    return (Heading(text("stoppen.jouw_code"), 3), said, Text(text("stoppen.uitleg")))


def _open_hours() -> Piece:
    """Lines to fill in by pen."""
    lines = (Text(text("meegeven.hulp")), Box((), "penlijn"), Box((), "penlijn"))
    return Box((Heading(text("meegeven.open"), 3), *lines), "openingstijden")


PAGE = Door(TAKE_HOME, show)
