"""An address that leads nowhere: says so and leads back."""

from __future__ import annotations

from sandbox.model.lessons import OWN
from sandbox.pages import open_lesson
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.frame import back_button, page_top
from sandbox.pages.place import NUMBER, Place
from sandbox.pages.state import State
from sandbox.pieces import Text
from sandbox.texts import text


def show(state: State) -> Page:
    """The page for an unknown address or a lesson that was left out."""
    title = text("titel.niet_gevonden")
    said = "les.les_stuk" if state.place.lesson else "trouble.niet_gevonden"
    if state.place.lesson == OWN:
        return open_lesson.show(state)
    if state.place.page == NUMBER:
        said = "trouble.nummer"
    body = (page_top(title), Text(text(said)), back_button(Place()))
    return Page(title, None, body, "start")


PAGE = Door("niet-gevonden", show)
