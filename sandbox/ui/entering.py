"""Continuing on this device with an oefencode from paper; who guesses waits."""

from __future__ import annotations

import streamlit as st

from sandbox import progress
from sandbox.addresses import home_of
from sandbox.pages.code import FIELD
from sandbox.pages.place import Place
from sandbox.people.identifiers import could_be_real_bsn
from sandbox.texts import text
from sandbox.ui import address, session, visit
from sandbox.ui.runtime import guesses, store
from sandbox.ui.waits import turn


def go_on() -> None:
    """Tries what was typed; the page then says what was wrong, or the learner is back."""
    typed = str(session.answer(FIELD) or "")
    tries: int = session.recall("code_tries", 0)
    session.keep(code_wrong="", code_again=False, code_tries=tries + 1)
    session.keep(code_wrong=_try(typed))
    if could_be_real_bsn(typed):
        session.put_answer(FIELD, "")


def _try(typed: str) -> str:
    """Continues as the learner of a code; says what is wrong, or ""."""
    if not typed.strip():
        return text("code.leeg")
    if could_be_real_bsn(typed):
        return text("les.echt_bsn")
    code = progress.read_code(typed)
    if code is None:
        return text("code.vorm")
    return _wait() or _look_up(code)


def _wait() -> str:
    """Waits for a turn; says how long it takes when that is too long to stand still for."""
    seconds = guesses().ask(*who(), visit.age(), guesses().now())
    return turn("code.wacht", seconds)


def _look_up(code: str) -> str:
    if visit.known(code):
        guesses().right(*who())
        visit.become(code)
        address.go(Place("voortgang"))
        return ""
    if store().silent:
        guesses().right(*who())
        session.keep(code_again=True)
        return text("code.niet_te_zien")
    return text("code.onbekend")


def who() -> tuple[str, str]:
    """This browser and its address; without cookies an address is one browser."""
    where = home_of(st.context.ip_address or "")
    return visit.browser() or f"zonder/{where}", where
