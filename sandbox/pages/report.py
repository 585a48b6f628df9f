"""Verslag: what a class did, step by step, to look at and to take along."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from sandbox.classroom import written
from sandbox.classroom.exporting import rows
from sandbox.classroom.feelings import feelings
from sandbox.classroom.report import LessonReport, StepReport, lines, report
from sandbox.classroom.rows import Looked
from sandbox.classroom.statements import statements
from sandbox.model import Lesson
from sandbox.pages import open_class
from sandbox.pages.class_page import TEACHER
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.class_live import lessons_of, old
from sandbox.pages.parts.feelings import how_sure, sure_files
from sandbox.pages.parts.frame import page_top
from sandbox.pages.place import CLASSROOM, REPORT, UNCLEAR, Place, go
from sandbox.pages.state import State
from sandbox.pieces import (
    Box,
    Button,
    Export,
    Fold,
    Group,
    Heading,
    Leaf,
    PageButton,
    Part,
    Piece,
    Plot,
    Table,
    Text,
)
from sandbox.texts import text

COLUMNS = ("stap", "kwam", "goed", "stopte", "minuten")
PLOTS: Mapping[str, Callable[[StepReport], int]] = {
    "stopte": lambda step: step.stopped,
    "minuten": lambda step: step.minutes,
    "fout": lambda step: step.wrong,
}


def show(state: State) -> Page:
    """The lessons of the class, as far as they were begun."""
    here, lessons = state.klas, lessons_of(state)
    if here is None or not here.room.exists:
        return open_class.show(state)
    looked = state.looked()
    found = report(looked.pupils, lessons)
    sure = feelings(looked.pupils, lessons) if here.room.asks else None
    told = (*(piece for one in found for piece in _lesson(one)), *how_sure(sure))
    leaf = Leaf(text("verslag.van", naam=written(here.room.name)), told)
    body: tuple[Part, ...] = (
        page_top(text("verslag.titel")),
        *old(looked),
        Text(text("verslag.zin" if found else "verslag.nog_niets")),
        *told,
        *sure_files(sure),
        *(_files(here.room.key, looked, lessons, leaf) if found else ()),
        Button(text("snap.naar"), "onduidelijk", go(Place(UNCLEAR, klas=here.code))),
        Button(text("ronde.terug"), "verslag_terug", go(Place(CLASSROOM, klas=here.code))),
    )
    return Page(text("verslag.titel"), None, body, REPORT)


def _lesson(found: LessonReport) -> tuple[Piece, ...]:
    title = found.lesson.title
    done = text("verslag.begonnen", begonnen=found.began, klaar=found.done)
    cells = tuple(_row(step) for step in found.steps if step.came)
    names = tuple(text(f"verslag.{name}") for name in COLUMNS)
    stopped = max((step for step in found.steps), key=lambda step: step.stopped)
    where = text("verslag.hier", stap=stopped.title, aantal=stopped.stopped)
    most = (Text(where, explained=False),) if stopped.stopped > 1 else ()
    table = Table(names, cells, "klastabel", about=title)
    said = Text(done, "dof", explained=False)
    return (Heading(title), said, *most, Box((table,), "verslagtabel"), *_plots(found))


def _plots(found: LessonReport) -> Iterator[Piece]:
    """What the numbers look like, as far as there are any; each to be opened."""
    for name, number_of in PLOTS.items():
        about = text(f"verslag.{name}_staven")
        bars = tuple((_name(step), number_of(step)) for step in found.steps if step.came)
        if any(number for _, number in bars):
            yield Fold((Heading(about, 3, tag="b"),), (Plot(about, bars),))


def _row(step: StepReport) -> tuple[str, ...]:
    numbers = (step.came, step.at_once, step.stopped, step.minutes)
    return (_name(step), *map(str, numbers))


def _name(step: StepReport) -> str:
    return text("verslag.rij", nummer=step.number, stap=step.title)


def _files(
    secret: str, looked: Looked, lessons: tuple[Lesson, ...], leaf: Leaf
) -> tuple[Part, ...]:
    """What a teacher takes along: nicknames and numbers, nothing else.

    The ids of statements are made with a `secret` of the class, so that nobody finds its code.
    """
    pupils = looked.pupils
    table = partial(_table, looked, lessons)
    files = Group(
        "verslag_bestanden",
        (
            Export(text("verslag.pdf"), "verslag_pdf", "klas-verslag", "pdf", lambda: leaf),
            Export(text("verslag.csv"), "verslag_csv", "klas", "csv", table),
            Export(text("verslag.excel"), "verslag_excel", "klas", "xlsx", table),
            Export(
                text("verslag.xapi"),
                "verslag_xapi",
                "klas-xapi",
                "json",
                partial(statements, secret, pupils, lessons),
            ),
        ),
        horizontal=True,
    )
    paper = Box((PageButton(text("knop.afdrukken"), "print", "print"),), "codeknoppen")
    return (Heading(text("verslag.mee")), Text(text("verslag.mee_zin")), files, paper)


def _table(looked: Looked, lessons: tuple[Lesson, ...]) -> tuple[tuple[str | int, ...], ...]:
    return rows(lines(looked.pupils, lessons))


PAGE = Door(REPORT, show, TEACHER, closed=open_class.show)
