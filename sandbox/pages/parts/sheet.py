"""What the pages of Lesmaker share: what is wrong, the button that opens a file, names of steps."""

from __future__ import annotations

from collections.abc import Iterator

from sandbox.making.sheet import LessonSheet, Part
from sandbox.pages.state import State
from sandbox.pieces import Box, Heading, Items, PageButton, Piece, Region, Text
from sandbox.pieces.walk import ERRORS
from sandbox.texts import text


def what_is_wrong(state: State) -> tuple[Piece, ...]:
    """The list above the page, when something is wrong."""
    if not state.tab.sheet_wrong:
        return ()
    items = tuple((Text(words, tag="span", explained=False),) for words in state.tab.sheet_wrong)
    about = (("tabindex", "-1"), ("role", "group"), ("aria-labelledby", "foutkop"))
    said = (Heading(text("les.foutlijst"), id="foutkop"), Items(items))
    return (Region(ERRORS, (Box(said, "foutlijst stem-oefenloket", about=about),)),)


def file_button() -> Piece:
    """Lets somebody choose a file; a script reads it."""
    return PageButton(text("lesmaker.open.knop"), "lesbestand", "open")


def names(state: State, made: LessonSheet) -> Iterator[tuple[str, str]]:
    """What each step of a lesson is called, and where it comes from."""
    for part in made.steps:
        yield _of_lesson(state, part.like) if part.like else (_own(part), text("lesmaker.eigen"))


def _of_lesson(state: State, place: str) -> tuple[str, str]:
    name, _, wanted = place.partition("/")
    lesson = state.catalog.lessons.get(name)
    step = next((one for one in lesson.practice if one.id == wanted), None) if lesson else None
    if lesson is None or step is None:
        return place, text("lesmaker.uit_les", les=name)
    return step.title, text("lesmaker.uit_les", les=lesson.title)


def _own(part: Part) -> str:
    if part.explain:
        return part.explain.title
    if part.truth:
        return part.truth.statements[0].text
    asked = part.choose or part.order or part.reflect
    return asked.question if asked else ""
