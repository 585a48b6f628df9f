"""Wie ben je? For who finds somebody else's practice on this computer."""

from __future__ import annotations

from sandbox.pages.page import Door, Page
from sandbox.pages.parts.frame import page_top
from sandbox.pages.parts.who import SOMEBODY_ELSE, portrait
from sandbox.pages.place import Place, go
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Group, Part, Press, Text
from sandbox.texts import text


def show(state: State) -> Page:
    """Nothing of the other is lost, and nothing is shown."""
    title = text("titel.iemand_anders")
    new = Button(text("wie.nieuw"), "wie_nieuw", Press("iemand_anders"), main=True)
    code = Button(text("knop.heb_code"), "wie_code", go(Place("code")))
    said, back = _whose(state)
    buttons = Group("wieknoppen", (new, code, *back))
    return Page(title, None, (page_top(title), *said, buttons), SOMEBODY_ELSE)


def _whose(state: State) -> tuple[tuple[Part, ...], tuple[Button, ...]]:
    """Who was practising here, and the way back for who is that after all."""
    if not state.code or state.lesson is None:
        return (), ()
    who = state.person(state.lesson)
    name = str(who.facts["voornaam"].value)
    kept = Box((portrait(who), Box((Text(text("wie.bewaard", naam=name)),))), "vak jij")
    return (kept,), (Button(text("wie.toch", naam=name), "wie_toch", go(Place())),)


PAGE = Door(SOMEBODY_ELSE, show)
