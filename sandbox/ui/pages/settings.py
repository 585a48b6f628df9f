"""Instellingen: size of the letters, reading aloud, and the keys."""

from __future__ import annotations

import streamlit as st

from sandbox import progress
from sandbox.model.happened import SettingChosen
from sandbox.texts import text
from sandbox.ui import frame, visit
from sandbox.ui.drawing import Drawing, put
from sandbox.ui.place import Place

SIZES = {"letters-gewoon": "gewoon", "letters-groot": "groot", "letters-grootst": "grootst"}
READING = {"voorlezen-uit": "uit", "voorlezen-aan": "aan"}


def show(d: Drawing, place: Place) -> None:
    """Draws the settings; a choice counts at once."""
    d.title = text("titel.instellingen")
    frame.show("", frame.day_of(place))
    chosen = progress.settings(visit.current().history.settings)
    with st.container(key="blad"):
        put(frame.page_top(d, "stel", d.title))
        _choice(d, "letters", SIZES, f"letters-{chosen.size}")
        _choice(d, "voorlezen", READING, "voorlezen-aan" if chosen.autoread else "voorlezen-uit")
        keys = "".join(
            d.text("stel", text(f"instellingen.toets_{name}"), "li")
            for name in ("lees", "kaart", "stop")
        )
        put(f"{d.heading('stel', text('instellingen.toetsen'))}<ul>{keys}</ul>")
        frame.back_button(place)


def _choice(d: Drawing, name: str, choices: dict[str, str], chosen: str) -> None:
    put(d.heading("stel", text(f"instellingen.{name}")))
    key = f"stel_{name}"
    if key not in st.session_state:
        st.session_state[key] = chosen
    labels = [text(f"instellingen.{choices[choice]}") for choice in choices]
    d.options("stel", key, labels, [""] * len(labels))
    st.radio(
        text(f"instellingen.{name}"),
        list(choices),
        key=key,
        format_func=lambda choice: text(f"instellingen.{choices[choice]}"),
        label_visibility="collapsed",
        on_change=_choose,
        args=(key,),
    )


def _choose(key: str) -> None:
    if not visit.current().learner:
        visit.begin()
    visit.record(SettingChosen(st.session_state[key]))
