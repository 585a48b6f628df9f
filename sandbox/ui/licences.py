"""Looking a licence up by its code: who guesses one pays as who guesses an oefencode."""

from __future__ import annotations

from sandbox import progress
from sandbox.finding.subjects import modules
from sandbox.licence.code import Licence, licence_of, read_code
from sandbox.pages.licence_check import FIELD
from sandbox.pages.place import CHECK, Place
from sandbox.people.identifiers import could_be_real_bsn
from sandbox.texts import text
from sandbox.ui import address, session, visit
from sandbox.ui.entering import who
from sandbox.ui.runtime import guesses, keys
from sandbox.ui.typed_code import TypedCode
from sandbox.ui.waits import turn

TYPED = TypedCode("licence")


def find() -> None:
    """To what the code that was typed says; the page says when it says nothing."""
    typed = str(session.answer(FIELD) or "")
    code = read_code(typed)
    TYPED.tried()
    if could_be_real_bsn(typed):
        session.put_answer(FIELD, "")
        TYPED.is_wrong(text("les.echt_bsn"))
    elif code is None:
        TYPED.is_wrong(text("rijbewijs.klopt.vorm" if typed.strip() else "rijbewijs.klopt.leeg"))
    else:
        address.go(Place(CHECK, licence=code))


def at_code(asked: str) -> Licence | None:
    """The licence of a code in the address; None when it is wrong, and why is kept for the page."""
    code = read_code(asked)
    if code is None:
        TYPED.is_wrong(text("rijbewijs.klopt.vorm"))
        return None
    return _said(code) if TYPED.is_right(code, _look_up) else None


def another() -> None:
    """Another nickname for the paper."""
    session.keep(nickname=session.recall("nickname", 0) + 1)


def _look_up(code: str) -> str:
    """What is wrong with a code, or ""; a right one costs nothing."""
    browser, where = who()
    mine = (f"rijbewijs {browser}", f"rijbewijs {where}")
    seconds = guesses().ask(*mine, visit.age(), guesses().now())
    if wait := turn("rijbewijs.klopt.wacht", seconds, later=progress.PATIENCE):
        return wait
    if _said(code) is None:
        return text("rijbewijs.klopt.onbekend")
    guesses().right(*mine)
    return ""


def _said(code: str) -> Licence | None:
    return licence_of(code, tuple(one.id for one in modules()), keys().mark)
