"""Mijn voortgang: every lesson with its steps in words, and the way to its post."""

from __future__ import annotations

from html import escape

import streamlit as st

from sandbox import progress
from sandbox.model import Lesson
from sandbox.practice.derived import facts_now
from sandbox.practice.scene import steps_named
from sandbox.texts import text
from sandbox.ui import frame, presses, visit
from sandbox.ui.drawing import Drawing, put
from sandbox.ui.pages.steps import listed
from sandbox.ui.place import Place, go
from sandbox.ui.runtime import catalog, person

STATUS = {
    "not_started": "voortgang.niet_begonnen",
    "started": "voortgang.bezig",
    "needs_help": "voortgang.hulp",
    "done": "voortgang.klaar",
}


def show(d: Drawing, place: Place) -> None:
    """Draws the overview of what this learner did."""
    d.title = text("titel.voortgang")
    lessons = tuple(catalog().lessons.values())
    frame.show(d.title, frame.day_of(place))
    events = visit.current().events
    with st.container(key="blad"):
        put(frame.page_top(d, "voortgang", d.title))
        if not visit.current().history.lessons:
            put(d.text("voortgang", text("voortgang.leeg")))
        for lesson, view in zip(lessons, progress.overview(events, lessons), strict=True):
            if view.status != "not_started":
                _lesson(d, lesson, view)
        frame.back_button(place)


def _lesson(d: Drawing, lesson: Lesson, view: progress.LessonView) -> None:
    who = person(lesson.persona, visit.current().learner)
    done = text("voortgang.stappen", gedaan=view.done, totaal=view.total)
    whom = text("voortgang.persoon", naam=str(who.facts["naam"].value))
    events = visit.current().events
    views = steps_named(lesson, events, facts_now(catalog().services, lesson, who, events), "")
    with st.container(key=f"voortgang_{lesson.id}"):
        put(
            f'<section class="vak">{d.heading("voortgang", lesson.title)}'
            f'<p><strong class="staat staat-{view.status}">{text(STATUS[view.status])}</strong> · '
            f"{escape(done)} · {escape(whom)}</p>{listed(views)}</section>"
        )
        with st.container(key=f"voortgangknoppen_{lesson.id}", horizontal=True):
            st.button(text("knop.verder"), key=f"verder_{lesson.id}",
                      on_click=presses.resume, args=(lesson.id,))  # fmt: skip
            st.button(text("knop.opnieuw"), key=f"opnieuw_{lesson.id}",
                      on_click=presses.again, args=(lesson.id,))  # fmt: skip
            st.button(text("knop.post"), key=f"post_{lesson.id}",
                      on_click=go, args=(Place("post", lesson.id),))  # fmt: skip
