"""What surrounds every page: the yellow band, the bar with buttons, the trouble notice."""

from __future__ import annotations

from datetime import date
from functools import cache
from html import escape

import streamlit as st
from babel.dates import format_date

from sandbox import progress
from sandbox.texts import text
from sandbox.ui import visit
from sandbox.ui.drawing import Drawing, put
from sandbox.ui.markup import picture, read_button
from sandbox.ui.place import START, Place, go, here
from sandbox.ui.runtime import catalog, store

FIRST_DAY = date(2026, 3, 3)
"""The simulated date outside any lesson."""


def day_of(place: Place) -> date:
    """The simulated date of the lesson the learner came from."""
    lesson = catalog().lessons.get(place.lesson)
    return progress.today(visit.current().events, lesson) if lesson else FIRST_DAY


def show(subtitle: str, today: date) -> None:
    """Draws the band and the bar. `subtitle` names the lesson; `today` is the simulated date."""
    day = text("band.vandaag", datum=_weekday(today))
    with st.container(key="kop"):
        put(
            f'<header class="band"><span><strong>{text("band.oefenen")}</strong> · '
            f"{text('band.niets_echt')}</span><span>{day}</span></header>"
            f'<div class="merk"><a href="/" class="logo">{picture("logo")}'
            f"<span>{text('naam')}</span></a>"
            f'<span class="ondertitel">{escape(subtitle)}</span></div>'
            f"{'' if store().healthy else notice(text('les.niet_bewaard'))}"
        )
        _buttons()


@cache
def _weekday(day: date) -> str:
    """A day in words: "dinsdag 3 maart 2026"."""
    return str(format_date(day, "EEEE d MMMM y", locale="nl_NL"))


def notice(words: str) -> str:
    """HTML of something everyone should know."""
    return f'<p class="melding" role="status">{escape(words)}</p>'


def page_top(d: Drawing, region: str, title: str) -> str:
    """HTML of a page's heading with the button that reads the whole page."""
    button = read_button("alles", text("knop.lees_voor"))
    return f'<div class="paginakop">{d.heading(region, title, 1)}{button}</div>'


def _buttons() -> None:
    with st.container(key="balk", horizontal=True):
        page = here()
        for name in ("voortgang", "instellingen", "stoppen"):
            target = Place(name, page.lesson, page.step)
            st.button(text(f"knop.{name}"), key=f"balk_{name}", on_click=go, args=(target,))


def back_button(place: Place, key: str = "terug") -> None:
    """The way back: to the lesson the learner came from, else to the start page."""
    target = Place("les", place.lesson, place.step) if place.lesson else Place(START)
    label = text("knop.ga_verder" if place.lesson else "knop.terug_start")
    st.button(label, key=key, on_click=go, args=(target,), type="primary")
