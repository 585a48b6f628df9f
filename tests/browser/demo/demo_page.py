"""Two steps with everything the shell can do: reading, words, fields, errors, a crash."""

import os
import time
from typing import cast

import streamlit as st

from sandbox.pieces import ReadButton, lay_out
from sandbox.pieces.el import el
from sandbox.ui.readables import Readable
from sandbox.ui.shell import ShellState, Size, Word, shell
from tests.browser.demo.demo_voice import SPEECHLESS, said

TASK = (
    "Je hebt een jaaropgaaf gekregen van € 1.120. Kijk of het loon klopt. "
    "Verander het loon als het anders is. Druk daarna op de knop."
)
SECOND = "Dit is de tweede stap. Hier staat iets anders."
EXPLAINED = "Loonheffing is belasting die je werkgever al heeft betaald."

WORDS = ("loon", "jaaropgaaf")

readables: list[Readable] = []


def read_button(region: str, label: str) -> str:
    """The button of the real pages."""
    (html,) = lay_out((ReadButton(label, region),), region).segments
    return str(html)


def text(region: str, words: str, name: str, html: str = "") -> str:
    """A paragraph that can be heard."""
    readables.append(Readable(region, f"#{name}", said(words)))
    return f'<p id="{name}">{html or words}</p>'


def word(key: str) -> str:
    """A difficult word as the real pages have it."""
    name = f"Uitleg: {key}"
    return el("button", key, class_="woord", data_woord=key, aria_label=name)


def go(step: int) -> None:
    """To another step."""
    st.query_params["stap"] = str(step)


def press() -> None:
    """The answer is always wrong."""
    st.session_state["attempt"] = st.session_state.get("attempt", 0) + 1


def first_step(wrong: bool) -> None:
    """A task, a form with a password, and buttons for trouble."""
    task = TASK.replace("loon klopt", f"{word('loon')} klopt").replace(
        "jaaropgaaf", word("jaaropgaaf")
    )
    silent = ""
    if "stil" in st.query_params:
        silent = read_button("stil", "Lees het stille stuk voor") + text("stil", SPEECHLESS, "t-3")
    st.html(
        f'<h1>Controleer je loon</h1><section class="vak"><div class="vakkop"><h2>Opdracht</h2>'
        f"{read_button('opdracht', 'Lees voor')}</div>"
        f"{text('opdracht', TASK, 't-1', task)}</section>"
        f'<details id="papier"><summary data-toets="k">Papier</summary>'
        f"{text('papieren', 'Dit staat op papier.', 't-2')}</details>"
        f'<p><a href="#papier" data-open="#papier">Naar het papier</a></p>'
        f"{silent}"
    )
    errors = (
        '<div class="foutlijst" tabindex="-1" role="group" aria-label="Fouten">'
        "<h2>Er ging iets mis</h2><ul>"
        '<li><a href="#" data-focus="veld-loon">Vul je loon in.</a></li>'
        '<li><a href="#" data-focus="veld.keuze">Kies ja of nee.</a></li></ul></div>'
    )
    st.html(errors if wrong else "<span></span>")
    error = f'<div id="fout-loon">{text("fout", "Vul je loon in.", "t-4")}</div>' if wrong else ""
    st.html(f'<div id="help-loon">Kijk op de jaaropgaaf.</div>{error}')
    st.text_input("Loon", key="veld-loon")
    st.text_input("Wachtwoord", key="veld-geheim", type="password")
    st.radio("Werk je?", ["Ja", "Nee"], index=None, key="veld.keuze")
    st.html("<div style='height:60rem'></div>")
    st.button("Akkoord", key="akkoord", on_click=press)
    st.button("Volgende stap", key="volgende", on_click=go, args=(2,))
    if st.button("Langzaam", key="langzaam"):
        time.sleep(1.5)
    if st.button("Kapot", key="kapot"):
        raise ValueError(f"typed: {st.session_state['veld-loon']}")


top = st.container(key="schil")
step = st.query_params.get("stap", "1")
st.session_state["runs"] = st.session_state.get("runs", 0) + 1
st.html(
    f'<p id="runs" hidden>{st.session_state["runs"]}</p><p id="process" hidden>{os.getpid()}</p>'
)
attempt = st.session_state.get("attempt", 0)
wrong = bool(attempt) and step == "1"
if step == "1":
    first_step(wrong)
else:
    st.html(f"<h1>De tweede stap</h1>{text('opdracht', SECOND, 't-1')}")
    st.button("Terug", key="terug", on_click=go, args=(1,))
with top:
    shell(
        ShellState(
            title=("Fout: " if wrong else "") + f"Stap {step} van 2 – Oefenloket",
            focus=".foutlijst" if wrong else "h1",
            focus_token=f"{step}/{attempt}",
            announce="Er ging iets mis." if wrong else "",
            invalid={"veld-loon": "fout-loon"} if wrong else {},
            described={"veld-loon": "help-loon"},
            read=tuple(readables),
            words={key: Word(key.capitalize(), EXPLAINED, said(EXPLAINED)) for key in WORDS},
            size=cast(Size, st.query_params.get("letters", "gewoon")),
            autoread="zelf" in st.query_params,
            fields_off=() if "open" in st.query_params else ("veld-loon", "veld-geheim"),
            numeric=("veld-loon",),
            capitals=("veld-geheim",),
        )
    )
