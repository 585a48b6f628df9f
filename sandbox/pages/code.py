"""Continue on this device with an oefencode from paper."""

from __future__ import annotations

from sandbox.pages.page import Door, Page
from sandbox.pages.parts.counting import waiting
from sandbox.pages.parts.errors import error_list, titled
from sandbox.pages.parts.frame import page_top
from sandbox.pages.place import Place, go
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Form, Part, Piece, Press, Text, TextInput
from sandbox.texts import text

FIELD = "veld-oefencode"
AGAIN = 15
"""Seconds after which to try a code again when nobody could look whether it is right."""


def show(state: State) -> Page:
    """A page with one field for the oefencode."""
    wrong = state.tab.code_wrong
    title = text("titel.code")
    back = Button(text("code.opnieuw"), "code_opnieuw", go(Place()))
    return Page(
        titled(title, wrong),
        None,
        (page_top(title), *_summary(wrong), *_again(state), _form(wrong), back),
        "code",
        focus=".foutlijst" if wrong else "h1",
        token=f"code/{state.tab.code_tries}",
    )


def _again(state: State) -> tuple[Piece, ...]:
    """When nobody could look whether the code is right: it can be tried again."""
    if not state.tab.code_again:
        return ()
    return waiting(state, AGAIN, text("code.tellen"), "code_druk", text("code.knop"))


def _summary(wrong: str) -> tuple[Piece, ...]:
    links = {FIELD: wrong} if wrong else {}
    return (error_list(text("les.foutlijst"), links, "oefenloket"),) if wrong else ()


def _form(wrong: str) -> Part:
    label = text("code.label")
    described = (Text(text("code.voorbeeld"), "veldhulp"),)
    above: list[Piece] = [
        Text(text("code.uitleg")), Text(label, "veldlabel"), Box(described, id=f"help-{FIELD}"),
    ]  # fmt: skip
    if wrong:
        above.append(Box((Text(wrong, "veldfout"),), id=f"fout-{FIELD}"))
    field = TextInput(
        label, FIELD, described=(f"help-{FIELD}",), wrong=f"fout-{FIELD}" if wrong else ""
    )
    button = Button(text("code.knop"), "code_druk", Press("oefencode"), main=True)
    return Form("oefencode", (*above, field), button)


PAGE = Door("code", show)
