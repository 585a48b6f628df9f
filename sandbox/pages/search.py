"""Zoeken: who does what, in own words; from a lesson one comes here and goes back."""

from __future__ import annotations

from sandbox.pages.page import Door, Page
from sandbox.pages.parts.errors import titled
from sandbox.pages.parts.frame import back_button, page_top
from sandbox.pages.parts.searching import focus_of, results, search_form, what_was_wrong
from sandbox.pages.place import SEARCH
from sandbox.pages.state import State
from sandbox.pieces import Text
from sandbox.texts import text


def show(state: State) -> Page:
    """The field, and below it what was found."""
    title = text("loket.titel_zoeken")
    body = (
        *what_was_wrong(state),
        page_top(title),
        Text(text("loket.uitleg")),
        search_form(state),
        *results(state),
        back_button(state.place),
    )
    return Page(
        titled(title, state.tab.search_wrong),
        None,
        body,
        SEARCH,
        focus=focus_of(state),
        token=f"{SEARCH}/{state.tab.searches}",
    )


PAGE = Door(SEARCH, show)
