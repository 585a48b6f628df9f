"""Open een les: a pupil opens the file that a teacher made; nothing of it is kept."""

from __future__ import annotations

from sandbox.model.lessons import OWN
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.errors import titled
from sandbox.pages.parts.frame import page_top
from sandbox.pages.parts.sheet import file_button, what_is_wrong
from sandbox.pages.place import LESSON, LESSONS, OPEN_LESSON, Place, go
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Group, Heading, Part, Text
from sandbox.texts import text


def show(state: State) -> Page:
    """A button that opens a file, and once one is open what is in it."""
    title, tab = text("lesmaker.open.titel"), state.tab
    gone = (Text(text("lesmaker.open.weg")),) if state.place.lesson == OWN else ()
    body: tuple[Part, ...] = (
        page_top(title),
        *what_is_wrong(state),
        *gone,
        Text(text("lesmaker.open.zin")),
        Box((file_button(),), "codeknoppen"),
        *_opened(state),
        Button(text("lesmaker.open.lessen"), "naar_lessen", go(Place(LESSONS))),
    )
    return Page(
        titled(title, tab.sheet_wrong),
        None,
        body,
        OPEN_LESSON,
        focus=".foutlijst" if tab.sheet_wrong else "h1",
        token=f"{OPEN_LESSON}/{tab.sheet_tries}",
        place=Place(OPEN_LESSON),
    )


def _opened(state: State) -> tuple[Part, ...]:
    lesson = state.catalog.lessons.get(OWN)
    if lesson is None:
        return ()
    begin = Button(text("lesmaker.begin"), "begin_eigen", go(Place(LESSON, OWN)), main=True)
    about = Box((Heading(lesson.title), Text(lesson.goal)), "vak")
    return (Group("eigen_les", (about, begin)),)


PAGE = Door(OPEN_LESSON, show)
