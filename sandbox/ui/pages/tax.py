"""Hoe werkt belasting?: move wage, hours and credit, and see the picture change."""

from __future__ import annotations

import streamlit as st

from sandbox.services.aangifte.rules import RETURN
from sandbox.services.aangifte.what_if import side_job
from sandbox.tax import YEARS
from sandbox.texts import text
from sandbox.ui import frame
from sandbox.ui.drawing import Drawing, put
from sandbox.ui.parts import money, sheet
from sandbox.ui.place import Place

START = {"uurloon": 14, "uren": 32, "maanden": 2}
HIGHEST = {"uurloon": 60, "uren": 40, "maanden": 12}


def show(d: Drawing, place: Place) -> None:
    """Draws the controls and, beside them, what becomes of the wage."""
    d.title = text("titel.belasting")
    frame.show("", frame.day_of(place))
    with st.container(key="blad"):
        put(frame.page_top(d, "belasting", d.title) + d.text("belasting", text("belasting.uitleg")))
        with st.container(key="vakken"):
            with st.container(key="knoppen"):
                year, credit, chosen = _controls(d)
            with st.container(key="uitkomst"):
                _outcome(d, year, credit, chosen)
        frame.back_button(place)


def _controls(d: Drawing) -> tuple[int, bool, dict[str, int]]:
    chosen = {}
    for name, start in START.items():
        put(d.text("belasting", text(f"belasting.{name}"), kind="veldlabel"))
        chosen[name] = st.slider(
            text(f"belasting.{name}"),
            1,
            HIGHEST[name],
            start,
            key=f"belasting-{name}",
            label_visibility="collapsed",
        )
    answers = {"ja": text("belasting.aan"), "nee": text("belasting.uit")}
    credit = _radio(d, "korting", answers, start=1)
    years = {str(year): str(year) for year in YEARS}
    year = _radio(d, "jaar", years, start=list(years).index("2025"))
    return int(year), credit == "ja", chosen


def _radio(d: Drawing, name: str, labels: dict[str, str], start: int) -> str:
    label = text(f"belasting.{name}")
    put(d.text("belasting", label, kind="veldlabel"))
    chosen = st.radio(
        label,
        list(labels),
        index=start,
        key=f"belasting-{name}",
        format_func=labels.__getitem__,
        horizontal=True,
        label_visibility="collapsed",
    )
    return chosen or next(iter(labels))


def _outcome(d: Drawing, year: int, credit: bool, chosen: dict[str, int]) -> None:
    found = side_job(year, chosen["uurloon"], chosen["uren"], chosen["maanden"], credit)
    last = found.bars[RETURN][-1]
    said = f"{last.label}: {money.euros(last)}" if last.amount else last.label
    d.announce = said
    put(
        f'<section class="vak">{d.text("uitkomst", said, kind="groot-bedrag")}'
        f"{money.bars(d, 'uitkomst', found.bars[RETURN])}"
        f"{d.heading('uitkomst', text('belasting.zo'), 3)}"
        f"{sheet.lines(d, 'uitkomst', found.sheets[RETURN])}</section>"
    )
