"""An address that leads nowhere: says so and leads back."""

from __future__ import annotations

import streamlit as st

from sandbox.texts import text
from sandbox.ui import frame
from sandbox.ui.drawing import Drawing, put
from sandbox.ui.place import NUMBER, Place


def show(d: Drawing, place: Place) -> None:
    """Draws the page for an unknown address or a lesson that was left out."""
    d.title = text("titel.niet_gevonden")
    frame.show("", frame.FIRST_DAY)
    said = "les.les_stuk" if place.lesson else "trouble.niet_gevonden"
    if place.page == NUMBER:
        said = "trouble.nummer"
    with st.container(key="blad"):
        put(d.heading("start", d.title, 1) + d.text("start", text(said)))
        frame.back_button(Place())
