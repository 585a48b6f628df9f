"""Which page stands at which place, and the order in which every page is drawn."""

from __future__ import annotations

from collections.abc import Callable

from sandbox import progress
from sandbox.texts import text
from sandbox.ui import presses, runtime, visit
from sandbox.ui.drawing import Drawing
from sandbox.ui.pages import (
    code,
    home,
    intro,
    lesson,
    missing,
    overview,
    post,
    reality,
    settings,
    stop,
    tax,
)
from sandbox.ui.place import START, Place, here
from sandbox.ui.shell import ShellState, shell

Page = Callable[[Drawing, Place], None]

PAGES: dict[str, Page] = {
    START: home.show,
    "les": lesson.show,
    "manier": intro.show,
    "voortgang": overview.show,
    "post": post.show,
    "code": code.show,
    "stoppen": stop.show,
    "instellingen": settings.show,
    "echt": reality.show,
    "belasting": tax.show,
}


def draw() -> None:
    """Draws the page of the address bar. The shell is always third, so that it is never remounted:
    every page has a head and a sheet.
    """
    place = here()
    seen = visit.load()
    presses.forget_outcome_elsewhere(place)
    d = Drawing(focus_token=f"{place.page}/{place.lesson}/{place.step}")
    PAGES.get(place.page, missing.show)(d, place)
    shell(_state(d, progress.settings(seen.history.settings)))
    runtime.drawn()


def _state(d: Drawing, chosen: progress.Settings) -> ShellState:
    return ShellState(
        title=f"{d.title} – {text('naam')}",
        focus=d.focus,
        focus_token=d.focus_token,
        announce=d.announce,
        invalid=d.invalid,
        described=d.described,
        read=tuple(d.readables),
        words=d.words,
        size=chosen.size,
        autoread=chosen.autoread,
        fields_off=tuple(d.fields_off),
        opened=tuple(d.opened),
        numeric=tuple(d.numeric),
        capitals=tuple(d.capitals),
    )
