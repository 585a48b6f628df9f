"""Open je klas: the code and the teacher's key, for a teacher at another computer."""

from __future__ import annotations

from sandbox.pages.page import Page
from sandbox.pages.parts.class_code import KEY_FIELD, code_field, key_field, what_is_wrong
from sandbox.pages.parts.errors import titled
from sandbox.pages.parts.frame import page_top
from sandbox.pages.place import TEACH, Place, go
from sandbox.pages.state import State
from sandbox.pieces import Button, Form, Press, Text
from sandbox.texts import text


def show(state: State) -> Page:
    """Two fields and a button. Whether the class is there is not told to who has no key."""
    title, wrong = text("klas.sleutel.titel"), state.tab.class_wrong
    fields = (
        *code_field("", state.place.klas[:6]),
        *key_field(wrong),
    )
    button = Button(text("klas.sleutel.knop"), "sleutel_ga", Press("sleutel"), main=True)
    body = (
        page_top(title),
        *what_is_wrong(wrong, KEY_FIELD),
        Text(text("klas.sleutel.zin")),
        Form("docentsleutel", fields, button),
        Button(text("klas.maak.titel"), "sleutel_terug", go(Place(TEACH))),
    )
    return Page(
        titled(title, wrong),
        None,
        body,
        "sleutel",
        focus=".foutlijst" if wrong else "h1",
        token=f"sleutel/{state.tab.class_tries}",
    )
