"""The start page: what this is, how it works, and the lessons."""

from __future__ import annotations

from html import escape

import streamlit as st

from sandbox import progress
from sandbox.model import Lesson
from sandbox.texts import text
from sandbox.ui import frame, presses, visit
from sandbox.ui.drawing import Drawing, put
from sandbox.ui.markup import picture, read_button
from sandbox.ui.place import Place, go
from sandbox.ui.runtime import catalog, person

WAYS = (("een", "door-learn"), ("twee", "help"), ("drie", "door-code"))


def show(d: Drawing, _: Place) -> None:
    """Draws the start page."""
    d.title = text("titel.start")
    lessons = tuple(catalog().lessons.values())
    frame.show("", lessons[0].starts if lessons else frame.FIRST_DAY)
    with st.container(key="blad"):
        _hero(d, lessons)
        put(_how(d))
        _lessons(d, lessons)
        _more(d)
        put(f'<p class="privacy">{escape(text("start.privacy"))}</p>')


def _hero(d: Drawing, lessons: tuple[Lesson, ...]) -> None:
    with st.container(key="held"):
        put(
            f'<div class="held"><div>{d.heading("start", text("start.kop"), 1)}'
            f"{d.text('start', text('start.zin'))}"
            f"{read_button('alles', text('knop.lees_alles'))}</div>"
            f"{picture('hero', 'heldplaat')}</div>"
        )
        with st.container(key="heldknoppen", horizontal=True):
            if lessons:
                _begin(lessons)
            st.button(text("knop.heb_code"), key="heb_code", on_click=go, args=(Place("code"),))


def _begin(lessons: tuple[Lesson, ...]) -> None:
    """The main button: to the lesson that was begun, else to the first one."""
    views = progress.overview(visit.current().events, lessons)
    busy = [view for view in views if view.status in ("started", "needs_help")]
    if busy:
        st.button(text("knop.ga_verder"), key="begin", type="primary",
                  on_click=presses.resume, args=(busy[0].lesson_id,))  # fmt: skip
        return
    todo = [view for view in views if view.status == "not_started"] or list(views)
    st.button(text("knop.begin"), key="begin", type="primary",
              on_click=presses.enter, args=(todo[0].lesson_id,))  # fmt: skip


def _how(d: Drawing) -> str:
    cards = "".join(
        f'<li class="zo">{picture(drawing, "zoplaat")}'
        f"{d.heading('start', text(f'start.{name}_titel'), 3)}"
        f"{d.text('start', text(f'start.{name}'))}</li>"
        for name, drawing in WAYS
    )
    return f'{d.heading("start", text("start.zo_werkt_het"))}<ul class="drie">{cards}</ul>'


def _lessons(d: Drawing, lessons: tuple[Lesson, ...]) -> None:
    """All lessons, those of one subject together."""
    views = progress.overview(visit.current().events, lessons)
    put(d.heading("start", _greeting()))
    with st.container(key="lessen"):
        for at, subject in enumerate(dict.fromkeys(lesson.subject for lesson in lessons)):
            put(d.heading("start", subject, 3))
            with st.container(key=f"vakgebied_{at}"):
                for lesson, view in zip(lessons, views, strict=True):
                    if lesson.subject == subject:
                        _lesson(d, lesson, view)


def _greeting() -> str:
    """Greets the person of the lesson that was practised last."""
    here = visit.current()
    touched = [lesson for lesson in here.history.lessons if lesson in catalog().lessons]
    if not touched:
        return text("start.lessen")
    who = person(catalog().lessons[touched[-1]].persona, here.learner)
    return text("start.ga_verder", naam=str(who.facts["voornaam"].value))


def _lesson(d: Drawing, lesson: Lesson, view: progress.LessonView) -> None:
    with st.container(key=f"les_{lesson.id}", horizontal=True):
        put(
            f'<div class="leskaart">{picture(lesson.picture, "lesplaat")}<div>'
            f"{d.heading('start', lesson.title, 3)}{d.text('start', lesson.goal)}"
            f'<p class="dof">{escape(_length(lesson, view))}</p></div></div>'
        )
        if view.status in ("started", "needs_help"):
            st.button(text("knop.verder"), key=f"open_{lesson.id}", type="primary",
                      on_click=presses.resume, args=(lesson.id,))  # fmt: skip
        else:
            st.button(text("knop.bekijk"), key=f"open_{lesson.id}",
                      on_click=presses.enter, args=(lesson.id,))  # fmt: skip


def _length(lesson: Lesson, view: progress.LessonView) -> str:
    if view.status == "done":
        return text("voortgang.klaar").capitalize()
    if view.status == "not_started":
        return text("les.duur", stappen=len(lesson.steps), minuten=lesson.minutes)
    return text("les.bij_stap", nummer=view.at_step, totaal=view.total)


def _more(d: Drawing) -> None:
    """What else there is to try."""
    put(d.heading("start", text("start.meer")))
    with st.container(key="les_belasting", horizontal=True):
        put(
            f'<div class="leskaart">{picture("graph", "lesplaat")}<div>'
            f"{d.heading('start', text('titel.belasting'), 3)}"
            f"{d.text('start', text('start.belasting_kaart'))}</div></div>"
        )
        st.button(text("start.open"), key="belasting", on_click=go, args=(Place("belasting"),))
