"""After the last step: what went well, and "En nu echt"."""

from __future__ import annotations

import streamlit as st

from sandbox import progress
from sandbox.model import Lesson
from sandbox.texts import text
from sandbox.ui import frame, presses, visit
from sandbox.ui.drawing import Drawing, put
from sandbox.ui.markup import picture, read_button
from sandbox.ui.parts import blocks
from sandbox.ui.place import Place, go
from sandbox.ui.runtime import person


def show(d: Drawing, lesson: Lesson) -> None:
    """Draws the end of a lesson."""
    d.title = text("titel.klaar")
    events = visit.current().events
    frame.show(text("titel.les", les=lesson.title), progress.today(events, lesson))
    with st.container(key="blad"):
        put(_cheer(d, lesson) + _result(d, lesson))
        put(_for_real(d, lesson))
        with st.container(key="klaarknoppen", horizontal=True):
            st.button(text("knop.terug_start"), key="naar_start", type="primary",
                      on_click=go, args=(Place(),))  # fmt: skip
            st.button(text("knop.post"), key="post",
                      on_click=go, args=(Place("post", lesson.id, presses.FINISHED),))  # fmt: skip
            st.button(text("klaar.nog_een"), key="opnieuw",
                      on_click=presses.again, args=(lesson.id,))  # fmt: skip


def _cheer(d: Drawing, lesson: Lesson) -> str:
    name = str(person(lesson.persona, visit.current().learner).facts["naam"].value)
    said = text("klaar.zin", stappen=len(lesson.steps), naam=name)
    return (
        f'<div class="gelukt">{picture("done", "geluktplaat")}<div>'
        f"{d.heading('klaar', text('klaar.kop'), 1)}{d.text('klaar', said)}"
        f"{read_button('alles', text('knop.lees_voor'))}</div></div>"
    )


def _result(d: Drawing, lesson: Lesson) -> str:
    result = progress.result(visit.current().events, lesson)
    pairs = (
        (text("klaar.eerste_keer"), str(result.at_once)),
        (text("klaar.met_hulp"), str(result.total - result.at_once)),
    )
    exam = ""
    if progress.way_of(visit.current().events, lesson) == "proef":
        exam = d.text("klaar", text("klaar.proef", goed=result.at_once, totaal=result.total))
    return f'<div class="vak">{exam}{blocks.rows(d, "klaar", pairs)}</div>'


def _for_real(d: Drawing, lesson: Lesson) -> str:
    ready = "".join(d.text("klaar", item, "li") for item in lesson.for_real.ready)
    where = "".join(
        f"<li>{d.text('klaar', name, 'b')} {d.text('klaar', what, 'span')}</li>"
        for name, what in lesson.for_real.where
    )
    return (
        f'<section class="vak">{d.heading("klaar", text("klaar.echt"))}'
        f"{d.heading('klaar', text('klaar.klaarleggen'), 3)}<ul>{ready}</ul>"
        f"{d.heading('klaar', text('klaar.waarheen'), 3)}<ul>{where}</ul></section>"
    )
