"""Continuing on this device with an oefencode from paper; guessing is limited."""

from __future__ import annotations

from datetime import UTC, datetime

from sandbox import progress
from sandbox.pages.code import FIELD
from sandbox.pages.place import Place
from sandbox.people.identifiers import could_be_real_bsn
from sandbox.ui import address, session, visit
from sandbox.ui.runtime import guesses


def go_on() -> None:
    """Tries what was typed; the page then says what was wrong, or the learner is back."""
    typed = str(session.answer(FIELD) or "")
    tries: int = session.recall("code_tries", 0)
    session.keep(code_wrong=_try(typed), code_tries=tries + 1)
    if could_be_real_bsn(typed):
        session.put_answer(FIELD, "")


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
    address.go(Place("voortgang"))
    return ""
