"""Mijn rijbewijs: what was earned per module and as a whole, how it is earned, and on paper."""

from __future__ import annotations

from sandbox.licence.levels import ModuleView, modules, whole
from sandbox.licence.rules import Level, rules
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.frame import page_top
from sandbox.pages.parts.licence_modules import MEDALS, level_said, module_card
from sandbox.pages.parts.licence_paper import on_paper
from sandbox.pages.place import CHECK, LICENCE, Place, go
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Heading, Items, Part, Picture, Piece, Text
from sandbox.texts import text

PARTS = {50: "helft", 75: "driekwart"}
"""Shares that have a word of their own."""


def show(state: State) -> Page:
    """What there is now; also for who did nothing yet."""
    title = text("rijbewijs.titel")
    views = modules(state.history, state.catalog.listed)
    began = any(view.level or view.done for view in views)
    cards = Box(tuple(map(module_card, views)), "modules")
    body: tuple[Part, ...] = (
        page_top(title),
        Text(text("rijbewijs.zin" if began else "rijbewijs.nog_niets")),
        _whole(views),
        Heading(text("rijbewijs.onderdelen")),
        cards,
        _rules(),
        *on_paper(state, views),
        Button(text("rijbewijs.klopt.titel"), "naar_klopt", go(Place(CHECK))),
        Button(text("knop.terug_start"), "naar_start", go(Place())),
    )
    return Page(title, None, body, LICENCE, token=f"{LICENCE}/{state.tab.nickname}")


def _whole(views: tuple[ModuleView, ...]) -> Piece:
    level: Level | None = whole(views)
    said = text(f"rijbewijs.geheel.{level or 'geen'}")
    reached = sum(view.level is not None for view in views)
    stand = text("rijbewijs.geheel.stand", alle=len(views), brons=reached)
    words = (Heading(text("rijbewijs.geheel.kop")), Text(level_said(level), "niveau"), Text(said))
    inside = (Picture(MEDALS[level], "medaille"), Box((*words, Text(stand))))
    return Box(inside, "vak moduletop geheel", "section")


def _rules() -> Piece:
    """The rules in words, with the numbers of `assets/licence.yaml`."""
    share = {"zilver": rules().silver.share, "goud": rules().exam.passed}
    told = (
        text("rijbewijs.regels.brons"),
        text("rijbewijs.regels.zilver", deel=_part(share["zilver"])),
        text("rijbewijs.regels.goud", deel=_part(share["goud"])),
        text("rijbewijs.regels.los"),
        text("rijbewijs.regels.weer"),
    )
    items = Items(tuple((Text(one, tag="li"),) for one in told))
    return Box((Heading(text("rijbewijs.regels.kop")), items), "vak", "section")


def _part(share: int) -> str:
    if share in PARTS:
        return text(f"rijbewijs.regels.{PARTS[share]}")
    return text("rijbewijs.regels.deel", aantal=share)


PAGE = Door(LICENCE, show)
