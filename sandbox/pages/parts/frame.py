"""What surrounds every page: the yellow band, the bar with buttons, the trouble notice."""

from __future__ import annotations

from datetime import date
from functools import cache

from babel.dates import format_date

from sandbox.pages.parts.form import chooser
from sandbox.pages.parts.looking import looked_along
from sandbox.pages.place import LESSON, Place, go, href
from sandbox.pages.state import State
from sandbox.pieces import (
    Box,
    Button,
    Group,
    Heading,
    Link,
    PageButton,
    Part,
    Piece,
    ReadButton,
    Text,
)
from sandbox.pieces.walk import FRAME
from sandbox.texts import text

BAR = {
    "voortgang": "knop.voortgang",
    "instellingen": "knop.instellingen",
    "hulp": "knop.naar_hulp",
    "stoppen": "knop.stoppen",
}
"""The pages of the menu, and what their links say."""


def head(state: State, subtitle: str, today: date | None) -> Group:
    """The band and the bar. `subtitle` names the lesson; `today` is the simulated date, if any."""
    promise = (
        Text(text("band.oefenen"), tag="strong", explained=False),
        Text(" · ", tag="", heard=False),
        Text(text("band.niets_echt"), tag="span", explained=False),
        Text(" ", tag="", heard=False),
        Text(text("band.niets_kapot"), "kapot", "span", explained=False),
    )
    menu = PageButton(text("knop.menu"), "menu", "menu", kind="menuknop")
    band = Box((Box(promise, tag="span"), *_day(today), menu), "band")
    logo = Link(text("naam"), "/", "logo", picture="logo")
    brand = Box((logo, Text(subtitle, "ondertitel", "span", explained=False)), "merk")
    trouble = () if state.kept else (notice(text("les.niet_bewaard")),)
    if state.storage:
        trouble = (*trouble, notice(state.storage))
    along = looked_along(state.look)
    return Group("kop", (band, brand, *trouble, _menu(state), *along), region=FRAME)


def _day(today: date | None) -> tuple[Piece, ...]:
    """The simulated day, where time is simulated."""
    if today is None:
        return ()
    said = text("band.vandaag", datum=_weekday(today))
    return (Text(said, "vandaag", "span", explained=False),)


@cache
def _weekday(day: date) -> str:
    """A day in words: "dinsdag 3 maart 2026"."""
    return str(format_date(day, "EEEE d MMMM y", locale="nl_NL"))


def notice(words: str) -> Piece:
    """Something that everyone should know."""
    said = (Text(words, tag="span", explained=False),)
    return Box(said, "melding", "p", about=(("role", "status"),))


def page_top(title: str) -> Piece:
    """A page's heading with the button that reads the whole page."""
    return Box((Heading(title, 1), ReadButton(text("knop.lees_voor"))), "paginakop")


def _menu(state: State) -> Part:
    """In a place of its own: its addresses change with every step, what is above it does not.
    In a lesson its form can be chosen there.
    """
    place = state.place
    form = (chooser(),) if place.page == LESSON and place.lesson else ()
    links = tuple(
        Link(text(words), href(Place(name, place.lesson, place.step)), "knop")
        for name, words in BAR.items()
    )
    return Group("balk", (Box((*form, *links), "wegen", "nav", text("knop.menu")),))


def back_button(place: Place, key: str = "terug") -> Button:
    """The way back: to the lesson the learner came from, else to the start page."""
    target = Place(LESSON, place.lesson, place.step) if place.lesson else Place()
    label = text("knop.ga_verder" if place.lesson else "knop.terug_start")
    return Button(label, key, go(target), main=True)
