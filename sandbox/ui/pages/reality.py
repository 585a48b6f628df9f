"""Hoe echt is dit?: what is the same, what is simpler, when checked, and where it was read."""

from __future__ import annotations

from html import escape

import streamlit as st

from sandbox.model import Fact, Service
from sandbox.people.facts import shown
from sandbox.texts import text
from sandbox.ui import frame
from sandbox.ui.drawing import Drawing, put
from sandbox.ui.pages import missing
from sandbox.ui.place import Place
from sandbox.ui.runtime import catalog


def show(d: Drawing, place: Place) -> None:
    """Draws what the services of a lesson share with reality."""
    lesson = catalog().lessons.get(place.lesson)
    if lesson is None:
        missing.show(d, place)
        return
    d.title = text("titel.echt")
    frame.show(text("titel.les", les=lesson.title), frame.day_of(place))
    ids = dict.fromkeys(name.split("/")[0] for step in lesson.steps for name in step.task.screens)
    with st.container(key="blad"):
        put(frame.page_top(d, "echt", d.title))
        put("".join(_service(d, catalog().services[name]) for name in ids))
        frame.back_button(place)


def _service(d: Drawing, service: Service) -> str:
    same = "".join(d.text("echt", item, "li") for item in service.reality.same)
    simpler = "".join(d.text("echt", item, "li") for item in service.reality.simpler)
    sources = "".join(
        f"<li>{escape(f'{one.text} ({one.address})' if one.address else one.text)}</li>"
        for one in service.sources
    )
    day = text("echt.gekeken", datum=shown(Fact("date", service.checked)))
    return (
        f'<section class="vak">{d.heading("echt", service.title)}'
        f"{d.heading('echt', text('echt.gelijk'), 3)}<ul>{same}</ul>"
        f"{d.heading('echt', text('echt.anders'), 3)}<ul>{simpler}</ul>"
        f"<details><summary>{text('echt.bronnen')}</summary><ul>{sources}</ul><p>{day}</p></details>"
        f"</section>"
    )
