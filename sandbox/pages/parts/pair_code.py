"""The code with which another comes to practise along: shown, and typed."""

from __future__ import annotations

from urllib.parse import urlsplit

from sandbox.pages.parts.class_code import described_field
from sandbox.pages.place import TOGETHER, Place, href
from sandbox.pages.state import State
from sandbox.pieces import (
    Box,
    Button,
    Form,
    Heading,
    PageButton,
    Piece,
    Press,
    Qr,
    ReadButton,
    Region,
    Text,
    TextInput,
)
from sandbox.texts import text

FIELD = "veld-samencode"
CODE = "samencode"
ONLY_HERE = ("localhost", "127.0.0.1", "::1")


def code_form(wrong: str) -> Form:
    """One field and one button."""
    line = TextInput(text("samen.label"), FIELD, capitals=True)
    button = Button(text("samen.ga"), "samen_ga", Press("samen_code"), main=not wrong)
    return Form("samencode_vorm", described_field(line, text("klas.voorbeeld"), wrong), button)


def shown_code(state: State, code: str) -> Piece:
    """The code, large and spelled on request, and as a picture for a telephone."""
    where = urlsplit(state.origin)
    letters = Text(code, "klascode", "strong")
    shown = Box((Region(CODE, (letters,)),), id=CODE, about=(("data-samencode", code),))
    said: list[Piece] = [
        Heading(text("samen.code_kop")),
        shown,
        Text(text("samen.code_zin", adres=where.netloc or state.origin)),
    ]
    if where.hostname in ONLY_HERE:
        said.append(Text(text("samen.alleen_hier"), "dof"))
    buttons = (
        PageButton(text("samen.groot"), "large", "large", CODE),
        ReadButton(text("klas.docent.spel"), f"spel:{CODE}"),
    )
    qr = Qr(f"{state.origin}{href(Place(TOGETHER, pair=code))}")
    return Box((Box((*said, Box(buttons, "codeknoppen"))), qr), "vak code klasvak")
