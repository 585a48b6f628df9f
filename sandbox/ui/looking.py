"""Looking along in this run: showing a code, typing one, and what is new for both pages."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import streamlit as st

from sandbox.addresses import home_of
from sandbox.alongside import Look, Looking, is_code
from sandbox.pages import Page
from sandbox.pages.alongside import FIELD, SEEN, seen
from sandbox.pages.parts.looked_at import view_of
from sandbox.pages.place import ALONGSIDE, Place
from sandbox.pages.state import State
from sandbox.pieces import Layout, lay_out
from sandbox.pieces.el import Html
from sandbox.texts import text
from sandbox.ui import address, session, visit
from sandbox.ui.readables import Readable, packed
from sandbox.ui.runtime import look_guesses, looks, said
from sandbox.ui.told import tell
from sandbox.ui.waits import turn

_ASKED = re.compile(r"([0-9a-f]{64}) (\d{1,9})(?: (\d{1,5}))?")
"""The key of a page, the number of what it saw last, and a line that is pointed at."""


def now() -> Looking:
    """What this page knows of looking along."""
    shown, along = _shown(), _along()
    ended = bool(session.recall("look_along", "")) and along is None
    return Looking(
        shown,
        along,
        wrong=session.recall("look_wrong", ""),
        tries=session.recall("look_tries", 0),
        ended=ended,
        address=_address() if shown and shown.phase == "code" else "",
    )


def show_code() -> None:
    """Shows a code with which somebody can look along."""
    here = visit.current()
    found = looks().show(_browser(), home_of(st.context.ip_address or ""), here.learner)
    session.keep(look=found.key if found else "")
    if found is None:
        tell(text("meekijken.vol"))


def admit() -> None:
    """The visitor says yes."""
    looks().admit(session.recall("look", ""))


def end() -> None:
    """It is over, by a press on either side."""
    for name in ("look", "look_along"):
        looks().end(session.recall(name, ""))
        session.drop(name)
    session.drop("look_wrong")
    if address.here().page == ALONGSIDE:
        address.go(Place(ALONGSIDE))
    tell(text("meekijken.gestopt"))


def type_code() -> None:
    """Tries the code that was typed."""
    typed = re.sub(r"\s", "", str(session.answer(FIELD) or ""))
    _try(typed)
    if not session.recall("look_wrong", ""):
        session.put_answer(FIELD, "")


def arrive(code: str) -> None:
    """Tries the code of the address, once; who looks along already goes on."""
    if session.recall("look_came", "") == code:
        return
    session.keep(look_came=code)
    if _along() is None:
        _try(code)


def show(state: State, page: Page, layout: Layout) -> None:
    """Whoever looks along sees this page from now on."""
    look = state.look.shown
    if look and look.phase == "looking":
        looks().see(look.key, view_of(state, page, layout))


def told(state: State) -> Mapping[str, Any] | None:
    """What the scripts of the page need, to ask what is new; None when nobody looks along."""
    if shown := state.look.shown:
        return {"key": shown.key, "phase": shown.phase, "seen": shown.point.number}
    along = state.look.along
    if along and state.place.page == ALONGSIDE:
        return {"key": along.looker_key, "phase": along.phase, "seen": along.version, "at": SEEN}
    return None


def follow(asked: str) -> Mapping[str, object]:
    """What is new for a page, and what it points at; asked by its scripts, outside of any run."""
    found = _ASKED.fullmatch(asked)
    if found is None:
        return {"phase": ""}
    key, number, line = found[1], int(found[2]), found[3]
    if line is not None:
        looks().point(key, number, int(line))
    look, visitor = looks().seen_by(key)
    if look is None:
        return {"phase": ""}
    if visitor:
        new = look.point.number > number
        pointed = {"places": look.point.places} if new else {}
        return {"phase": look.phase, "seen": look.point.number, **pointed}
    if look.phase != "looking" or look.version == number:
        return {"phase": look.phase, "seen": look.version}
    return {"phase": look.phase, "seen": look.version, "title": look.view.title, **_drawn(look)}


def _drawn(look: Look) -> Mapping[str, object]:
    layout = lay_out(seen(look.view), SEEN)
    read = [Readable(one.region, one.selector, said(one.words)) for one in layout.heard]
    html = "".join(part for part in layout.segments if isinstance(part, Html))
    return {"html": html, "read": packed(read)}


def _try(code: str) -> None:
    tries: int = session.recall("look_tries", 0)
    session.drop("look_along")
    session.keep(look_tries=tries + 1, look_wrong=_wrong(code))


def _wrong(code: str) -> str:
    """Asks to look along with this code; says what is wrong with it, or ""."""
    if not code:
        return text("meekijken.leeg")
    if not is_code(code):
        return text("meekijken.vorm")
    if wait := _wait():
        return wait
    found = looks().ask(code, _browser())
    if found is None:
        return text("meekijken.onbekend")
    look_guesses().right(*_who())
    session.keep(look_along=found.looker_key)
    return ""


def _wait() -> str:
    seconds = look_guesses().ask(*_who(), visit.age(), look_guesses().now())
    return turn("meekijken.wacht", seconds)


def _who() -> tuple[str, str]:
    where = home_of(st.context.ip_address or "")
    return visit.browser() or f"zonder/{where}", where


def _shown() -> Look | None:
    """The looking along with this visitor; says so when it is over."""
    key: str = session.recall("look", "")
    found = looks().of(key, visit.browser() or key, visit.current().learner)
    if found is None and key:
        session.drop("look")
        tell(text("meekijken.gestopt"))
    elif found and found.key != key:
        session.keep(look=found.key)
    return found


def _along() -> Look | None:
    key: str = session.recall("look_along", "")
    found = looks().along(key, visit.browser())
    if found and found.looker_key != key:
        session.keep(look_along=found.looker_key)
    return found


def _browser() -> str:
    """The name of this browser, or of this tab where there are no cookies."""
    name: str = visit.browser() or session.recall("look_tab", "") or secrets.token_hex(16)
    session.keep(look_tab=name)
    return name


def _address() -> str:
    """The beginning of the address as this visitor's browser knows it."""
    found = urlsplit(st.context.url or "")
    return f"{found.scheme}://{found.netloc}"
