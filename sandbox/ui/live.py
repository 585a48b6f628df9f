"""The part of a page that changes by itself: a fragment of its own, so that nothing else is drawn.

Its presses come back through the same component, as words of `data-doe`; what they may do stands
in `leading.LIVE` alone, and each asks again who presses.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import streamlit as st

from sandbox.pages import DOORS, Live, live_at, live_laid_out
from sandbox.pages.place import Place
from sandbox.ui import address, leading, runtime, session
from sandbox.ui.readables import Readable, packed
from sandbox.ui.server import assets
from sandbox.ui.visiting import state_of

KEY = "levend"
EVERY = 1.5
"""Seconds: what happens is seen within two."""
LONGEST = 100
"""Signs of a press; whoever sends more does not press a button of ours."""


def draw_live(place: Place) -> None:
    """Draws the part of the page that changes by itself, where there is one, and keeps at it."""
    door = DOORS.get(place.page)
    if door and door.live:
        st.fragment(_draw, run_every=EVERY)()


def _draw() -> None:
    live = live_at(state_of(address.here()))
    if live is None:
        st.html("<span></span>")
        return
    if session.recall("still", False):
        live = session.recall("stood", live)
    session.keep(stood=live)
    _component()(key=KEY, data=[_data(live)], on_doe_change=_pressed)


@cache
def _component() -> Any:
    return st.components.v2.component("oefenloket_levend", js=_bridge(), isolate_styles=False)


def _bridge() -> str:
    return (
        "export default async (component) => {\n"
        f"  const {{ live }} = await import(location.origin + {assets().script!r})\n"
        "  return live.update({...component, data: component.data[0]})\n"
        "}\n"
    )


def _data(live: Live) -> dict[str, Any]:
    layout = live_laid_out(live)
    read = (
        Readable(heard.region, heard.selector, runtime.said(heard.words)) for heard in layout.heard
    )
    return {
        "html": "".join(map(str, layout.segments)),
        "read": packed(read),
        "focus": live.focus,
        "token": live.token,
        "announce": live.announce,
    }


def _pressed() -> None:
    if press := press_of(getattr(session.answer(KEY), "doe", None)):
        act, word = press
        leading.LIVE[act](word)
        session.drop("stood")


def press_of(said: object) -> tuple[str, str] | None:
    """What was pressed, and to whom; None for what is no press of ours."""
    words = said.split() if isinstance(said, str) and len(said) <= LONGEST else []
    if len(words) != 2 or words[0] not in leading.LIVE:
        return None
    return words[0], words[1]
