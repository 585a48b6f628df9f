"""Continue on this device with an oefencode from paper; guessing is limited."""

from __future__ import annotations

from datetime import UTC, datetime

import streamlit as st

from sandbox import progress
from sandbox.people.identifiers import could_be_real_bsn
from sandbox.texts import text
from sandbox.ui import frame, visit
from sandbox.ui.drawing import Drawing, put
from sandbox.ui.parts.errors import error_list
from sandbox.ui.place import Place, go
from sandbox.ui.runtime import guesses

FIELD = "veld-oefencode"


def show(d: Drawing, _: Place) -> None:
    """Draws the page with one field for the oefencode."""
    wrong = st.session_state.get("code_fout", "")
    d.title = text("titel.fout", titel=text("titel.code")) if wrong else text("titel.code")
    d.focus = ".foutlijst" if wrong else "h1"
    d.focus_token = f"code/{st.session_state.get('code_keer', 0)}"
    frame.show("", frame.FIRST_DAY)
    with st.container(key="blad"):
        put(frame.page_top(d, "code", text("titel.code")))
        put(_summary(wrong))
        _form(d, wrong)
        st.button(text("code.opnieuw"), key="code_opnieuw", on_click=go, args=(Place(),))


def _summary(wrong: str) -> str:
    return error_list(text("les.foutlijst"), {FIELD: text(wrong)}, "oefenloket") if wrong else ""


def _form(d: Drawing, wrong: str) -> None:
    label = text("code.label")
    with st.form("oefencode", border=False):
        put(d.text("code", text("code.uitleg")) + _above(d, label, wrong))
        st.text_input(label, key=FIELD, label_visibility="collapsed", autocomplete="off")
        press = text("code.knop")
        st.form_submit_button(press, type="primary", key="code_druk", on_click=_continue)
    d.described[FIELD] = f"help-{FIELD}"
    d.fields_off.append(FIELD)
    if wrong:
        d.invalid[FIELD] = f"fout-{FIELD}"


def _above(d: Drawing, label: str, wrong: str) -> str:
    example = d.text("code", text("code.voorbeeld"), kind="veldhulp")
    above = f'{d.text("code", label, kind="veldlabel")}<div id="help-{FIELD}">{example}</div>'
    if wrong:
        above += f'<div id="fout-{FIELD}">{d.text("code", text(wrong), kind="veldfout")}</div>'
    return above


def _continue() -> None:
    typed = str(st.session_state.get(FIELD) or "")
    wrong = _try(typed)
    st.session_state["code_fout"] = wrong
    st.session_state["code_keer"] = st.session_state.get("code_keer", 0) + 1
    if could_be_real_bsn(typed):
        st.session_state[FIELD] = ""


def _try(typed: str) -> str:
    """Continues as the learner of a code; gives the key of what is wrong, or ""."""
    if not typed.strip():
        return "code.leeg"
    if could_be_real_bsn(typed):
        return "les.echt_bsn"
    code = progress.read_code(typed)
    if code is None:
        return "code.vorm"
    now = datetime.now(UTC)
    if not guesses().allowed(visit.device(), now):
        return "code.te_vaak"
    if not visit.known(code):
        guesses().wrong(visit.device(), now)
        return "code.onbekend"
    visit.become(code)
    go(Place("voortgang"))
    return ""
