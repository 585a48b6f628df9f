"""Stoppen: the oefencode to write down, and wiping a shared computer."""

from __future__ import annotations

import streamlit as st

from sandbox.texts import text
from sandbox.ui import frame, visit
from sandbox.ui.drawing import Drawing, put
from sandbox.ui.markup import icon
from sandbox.ui.place import Place
from sandbox.ui.server.cookie import DONE


def show(d: Drawing, place: Place) -> None:
    """Draws the oefencode on request only; nothing is asked."""
    d.title = text("titel.stoppen")
    frame.show("", frame.day_of(place))
    code = visit.current().learner
    with st.container(key="blad"):
        put(frame.page_top(d, "stop", d.title))
        put(_code(d, code) if code else d.text("stop", text("stoppen.geen")))
        frame.back_button(place)
        put(_shared(d))


def _code(d: Drawing, code: str) -> str:
    label = f"{icon('print')}{text('knop.afdrukken')}"
    return (
        f'<div class="vak code">{d.text("stop", text("stoppen.zin"))}'
        f'<p class="dof">{text("stoppen.jouw_code")}</p>{d.text("stop", code, kind="oefencode")}'
        f"{d.text('stop', text('stoppen.uitleg'))}"
        f'<button type="button" class="knop" data-print>{label}</button>'
        f"</div>"
    )


def _shared(d: Drawing) -> str:
    return (
        f'<section class="vak">{d.heading("stop", text("stoppen.gedeeld"))}'
        f"{d.text('stop', text('stoppen.gedeeld_zin'))}"
        f'<a class="knop" href="{DONE}">{text("stoppen.wis")}</a>'
        f"{d.text('stop', text('stoppen.eigen'), kind='dof')}</section>"
    )
