"""Before a lesson: what you will do, who you are today, and how you want to practise."""

from __future__ import annotations

from html import escape

import streamlit as st

from sandbox import progress
from sandbox.model import Lesson, Person
from sandbox.people.facts import fill
from sandbox.texts import text
from sandbox.ui import frame, presses, visit
from sandbox.ui.drawing import Drawing, put
from sandbox.ui.markup import picture, read_button
from sandbox.ui.pages import missing
from sandbox.ui.place import Place, go
from sandbox.ui.runtime import catalog, person


def show(d: Drawing, place: Place) -> None:
    """Draws the introduction of the lesson in the address bar."""
    lesson = catalog().lessons.get(place.lesson)
    if lesson is None:
        missing.show(d, place)
        return
    d.title = text("titel.les", les=lesson.title)
    frame.show(text("titel.les", les=lesson.title), lesson.starts)
    with st.container(key="blad"):
        with st.container(key="inleiding"):
            put(_goal(d, lesson) + _you(d, lesson))
        _ways(d, lesson)


def _goal(d: Drawing, lesson: Lesson) -> str:
    length = text("les.duur", stappen=len(lesson.steps), minuten=lesson.minutes)
    button = read_button("les", text("knop.lees_voor"))
    return (
        f'<div class="inleidingkop">{picture(lesson.picture, "lesplaat")}<div>'
        f"{d.heading('les', lesson.title, 1)}{d.text('les', lesson.goal)}"
        f'<p class="dof">{escape(length)}</p></div>{button}</div>'
    )


def _you(d: Drawing, lesson: Lesson) -> str:
    learner = visit.current().learner
    if not learner:
        return f'<div class="vak">{d.text("les", text("les.nodig"))}</div>'
    you: Person = person(lesson.persona, learner)
    name = str(you.facts["naam"].value)
    return (
        f'<div class="vak jij">{picture(f"people/portrait-{you.portrait}", "portret")}<div>'
        f"{d.heading('les', text('les.jij_bent', naam=name))}"
        f"{d.text('les', fill(you.story, you.facts))}{d.text('les', text('les.nodig'))}</div></div>"
    )


def _ways(d: Drawing, lesson: Lesson) -> None:
    events = visit.current().events
    key = f"manier_{lesson.id}"
    put(d.heading("les", text("les.manier")) + d.text("les", text("les.manier_hint")))
    if key not in st.session_state:
        st.session_state[key] = progress.way_of(events, lesson)
    captions = [text(f"les.{way}_uitleg") for way in lesson.ways]
    d.options("les", key, [text(f"les.{way}") for way in lesson.ways], captions)
    st.radio(
        text("les.manier"),
        list(lesson.ways),
        key=key,
        format_func=lambda way: text(f"les.{way}"),
        captions=captions,
        label_visibility="collapsed",
    )
    with st.container(key="lesknoppen", horizontal=True):
        busy = progress.status(events, lesson) != "not_started"
        label = text("knop.ga_verder" if busy else "knop.begin_les")
        st.button(label, key="begin_les", type="primary",
                  on_click=presses.start, args=(lesson.id, key))  # fmt: skip
        st.button(text("knop.hoe_echt"), key="hoe_echt",
                  on_click=go, args=(Place("echt", lesson.id),))  # fmt: skip
        if busy:
            st.button(text("knop.opnieuw"), key="opnieuw",
                      on_click=presses.again, args=(lesson.id,))  # fmt: skip
