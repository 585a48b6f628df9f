"""Klopt dit rijbewijs?: who has the code of a licence sees what stands in it, and nothing else."""

from __future__ import annotations

from sandbox.classroom import written
from sandbox.finding.subjects import modules
from sandbox.licence.code import Licence
from sandbox.licence.levels import lowest
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.class_code import described_field, what_is_wrong
from sandbox.pages.parts.errors import titled
from sandbox.pages.parts.frame import page_top
from sandbox.pages.parts.licence_modules import MEDALS, level_said
from sandbox.pages.parts.licence_paper import day_said
from sandbox.pages.place import CHECK, Place, go
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Form, Heading, Part, Picture, Press, Rows, Text, TextInput
from sandbox.texts import text

FIELD = "veld-rijbewijscode"


def show(state: State) -> Page:
    """The field; or what the code in the address says."""
    return _right(state.licence) if state.licence else _field(state)


def _field(state: State) -> Page:
    title, wrong = text("rijbewijs.klopt.titel"), state.tab.licence_wrong
    line = TextInput(text("rijbewijs.klopt.label"), FIELD, capitals=True)
    field = described_field(line, text("rijbewijs.klopt.voorbeeld"), wrong)
    button = Button(text("rijbewijs.klopt.knop"), "klopt", Press("klopt"), main=True)
    body: tuple[Part, ...] = (
        page_top(title),
        *what_is_wrong(wrong, FIELD),
        Text(text("rijbewijs.klopt.zin")),
        Form("rijbewijscode", field, button),
        _home(),
    )
    return Page(
        titled(title, wrong),
        None,
        body,
        CHECK,
        focus=".foutlijst" if wrong else "h1",
        token=f"{CHECK}/{state.tab.licence_tries}",
    )


def _right(licence: Licence) -> Page:
    title = text("rijbewijs.klopt.goed")
    name = written(licence.nickname)
    everything = lowest(licence.level_of(one.id) for one in modules())
    told = text("rijbewijs.klopt.van", naam=name, datum=day_said(licence))
    rows = tuple((one.title, level_said(licence.level_of(one.id))) for one in modules())
    said = (
        Heading(name),
        Text(told),
        Text(text("rijbewijs.klopt.geheel", niveau=level_said(everything))),
        Rows(rows, explained=False, about=text("rijbewijs.papier.tabel")),
        Text(text("rijbewijs.klopt.meer", naam=name)),
    )
    other = Button(text("rijbewijs.klopt.ander"), "klopt_ander", go(Place(CHECK)))
    card = Box(
        (Picture(MEDALS[everything], "medaille"), Box(said)), "vak moduletop nagekeken", "section"
    )
    return Page(title, None, (page_top(title), card, other, _home()), CHECK)


def _home() -> Button:
    return Button(text("knop.terug_start"), "naar_start", go(Place()))


PAGE = Door(CHECK, show)
