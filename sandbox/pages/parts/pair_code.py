"""The code with which another comes to practise along: shown, and typed."""

from __future__ import annotations

from sandbox.pages.parts.class_code import described_field
from sandbox.pages.parts.given_code import Given, given_code, host_of
from sandbox.pages.place import TOGETHER, Place, href
from sandbox.pages.state import State
from sandbox.pieces import Button, Form, Piece, Press, TextInput
from sandbox.texts import text

FIELD = "veld-samencode"
CODE = "samencode"


def code_form(wrong: str) -> Form:
    """One field and one button."""
    line = TextInput(text("samen.label"), FIELD, capitals=True)
    button = Button(text("samen.ga"), "samen_ga", Press("samen_code"), main=not wrong)
    return Form("samencode_vorm", described_field(line, text("klas.voorbeeld"), wrong), button)


def shown_code(state: State, code: str) -> Piece:
    """The code for the other."""
    given = Given(
        CODE,
        code,
        called=text("samen.code_kop"),
        only_here=text("samen.alleen_hier"),
        large=text("samen.groot"),
    )
    said = text("samen.code_zin", adres=host_of(state.origin))
    leads = f"{state.origin}{href(Place(TOGETHER, pair=code))}"
    return given_code(state.origin, given, said, leads)
