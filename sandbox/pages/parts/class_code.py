"""The field for a class code, and what was wrong with it."""

from __future__ import annotations

from dataclasses import replace

from sandbox.pages.parts.errors import error_list
from sandbox.pieces import Box, Form, Piece, Press, Text, TextInput
from sandbox.pieces.inputs import Button
from sandbox.texts import text

FIELD = "veld-klascode"
KEY_FIELD = "veld-docentsleutel"


def code_form(wrong: str) -> Form:
    """One field and one button."""
    button = Button(text("klas.ga"), "klas_ga", Press("klascode"), main=True)
    return Form("klascode", code_field(wrong), button)


def code_field(wrong: str, start: str = "") -> tuple[Piece | TextInput, ...]:
    """The field with its label, an example and what is wrong."""
    line = TextInput(text("klas.label"), FIELD, start, capitals=True)
    return described_field(line, text("klas.voorbeeld"), wrong)


def key_field(wrong: str) -> tuple[Piece | TextInput, ...]:
    """The field for a teacher's key, as above."""
    line = TextInput(text("klas.sleutel.label"), KEY_FIELD)
    return described_field(line, text("klas.sleutel.voorbeeld"), wrong)


def described_field(line: TextInput, example: str, wrong: str) -> tuple[Piece | TextInput, ...]:
    """A field for a code with its label, an example and what is wrong."""
    help_, fault = f"help-{line.key}", f"fout-{line.key}"
    said = (Text(line.label, "veldlabel"), Box((Text(example, "veldhulp"),), id=help_))
    told = (Box((Text(wrong, "veldfout"),), id=fault),) if wrong else ()
    return (*said, *told, replace(line, described=(help_,), wrong=fault if wrong else ""))


def what_is_wrong(wrong: str, key: str = FIELD) -> tuple[Piece, ...]:
    """The list above the form, when something is wrong."""
    return (error_list(text("les.foutlijst"), {key: wrong}, "oefenloket"),) if wrong else ()
