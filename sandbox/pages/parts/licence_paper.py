"""The licence on paper: a nickname, the levels, the goals they belong to, and the code."""

from __future__ import annotations

from functools import partial

from sandbox.classroom import written
from sandbox.classroom.nicknames import offer
from sandbox.finding.subjects import modules as all_modules
from sandbox.licence.code import Licence, code_of
from sandbox.licence.levels import ModuleView, whole
from sandbox.licence.rules import LEVELS
from sandbox.model import Fact
from sandbox.pages.parts.given_code import ONLY_HERE, host_of
from sandbox.pages.parts.licence_goals import goals_of
from sandbox.pages.parts.licence_modules import level_said
from sandbox.pages.place import CHECK, Place, href
from sandbox.pages.state import State
from sandbox.people.facts import shown
from sandbox.people.seed import Chance
from sandbox.pieces import (
    Box,
    Button,
    Export,
    Group,
    Heading,
    Items,
    Leaf,
    Part,
    Piece,
    Press,
    Qr,
    Table,
    Text,
)
from sandbox.texts import text


def _code(state: State, licence: Licence) -> str:
    return code_of(licence, tuple(subject.id for subject in all_modules()), state.mark)


def on_paper(state: State, views: tuple[ModuleView, ...]) -> tuple[Part, ...]:
    """The way to the paper, for who earned something."""
    heading = Heading(text("rijbewijs.papier.kop"))
    if not any(view.level for view in views):
        return (Box((heading, Text(text("rijbewijs.papier.niets"))), "vak", "section"),)
    licence = licence_now(state, views)
    code = _code(state, licence)
    name = written(licence.nickname)
    leaf = partial(leaf_of_licence, state, views, licence)
    label, key = text("rijbewijs.papier.knop"), "rijbewijs_pdf"
    buttons = (
        Export(label, key, "digitaal-rijbewijs", "pdf", leaf),
        Button(text("rijbewijs.bijnaam.ander"), "andere_bijnaam", Press("andere_bijnaam")),
    )
    said = (
        heading,
        Text(text("rijbewijs.papier.zin")),
        Text(text("rijbewijs.bijnaam.zin", naam=name)),
        Text(code, "oefencode", "strong", explained=False),
    )
    return (
        Group(
            "rijbewijspapier",
            (Box(said, "vak", "section"), Group("rijbewijsknoppen", buttons, True)),
        ),
    )


def licence_now(state: State, views: tuple[ModuleView, ...]) -> Licence:
    """What can be put on paper today."""
    levels = {view.subject.id: view.level for view in views if view.level}
    return Licence(nickname(state), state.now.date(), levels)


def nickname(state: State) -> str:
    """The one in the class; else one that chance chose for this learner, or the next one."""
    me = state.mine.me if state.mine else None
    if me and not state.tab.nickname:
        return me.nickname
    chance = Chance("bijnaam", state.learner or state.code, str(state.tab.nickname))
    return offer(chance.below, ())[0]


def leaf_of_licence(state: State, views: tuple[ModuleView, ...], licence: Licence) -> Leaf:
    """The paper itself."""
    columns = (text("rijbewijs.papier.onderdeel"), text("rijbewijs.papier.niveau"))
    rows = tuple((view.subject.title, level_said(view.level)) for view in views)
    title = text("rijbewijs.papier.tabel")
    pieces: tuple[Piece, ...] = (
        Text(text("rijbewijs.papier.voor", naam=written(licence.nickname)), tag="b"),
        Text(text("rijbewijs.papier.dag", datum=day_said(licence))),
        Text(text("rijbewijs.papier.geheel", niveau=level_said(whole(views)))),
        Heading(title),
        Table(columns, rows, about=title),
        *_check(state, licence),
        *_meaning(),
        *goals_of(views),
    )
    return Leaf(text("rijbewijs.papier.titel"), pieces, "plain", licence.day)


def day_said(licence: Licence) -> str:
    """The day in words."""
    return shown(Fact("date", licence.day))


def _check(state: State, licence: Licence) -> tuple[Piece, ...]:
    """Where the code can be typed; the picture only where others can come."""
    code = _code(state, licence)
    host = host_of(state.origin)
    reached = bool(host) and host.partition(":")[0] not in ONLY_HERE
    said = "kijk_na_zin" if reached else "kijk_na_kort"
    leads = f"{state.origin}{href(Place(CHECK, licence=code))}"
    return (
        Heading(text("rijbewijs.papier.kijk_na")),
        Text(text(f"rijbewijs.papier.{said}", **({"adres": host} if reached else {}))),
        Text(code, "rijbewijscode", tag="strong"),
        *((Qr(leads),) if reached else ()),
    )


def _meaning() -> tuple[Piece, ...]:
    told = (text(f"rijbewijs.papier.zegt.{level}") for level in LEVELS)
    items = Items(tuple((Text(one, tag="span"),) for one in told))
    heading = Heading(text("rijbewijs.papier.uitleg"))
    return (heading, items, Text(text("rijbewijs.papier.geen_diploma")))
