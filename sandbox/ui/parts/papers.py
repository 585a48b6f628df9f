"""The papers on the table and the oefenkaart; at 360 px they open beside the field."""

from __future__ import annotations

from html import escape

from sandbox.model import Derived, Paper
from sandbox.people.facts import fill
from sandbox.practice.scene import Scene
from sandbox.texts import text
from sandbox.ui.drawing import Drawing
from sandbox.ui.markup import icon, read_button
from sandbox.ui.parts.blocks import blocks, rows

ON_CARD = frozenset({"username", "password", "pin", "bsn"})
"""Kinds of fields whose answer stands on the oefenkaart: it lies open beside them."""


def table(d: Drawing, scene: Scene) -> str:
    """HTML of everything that lies on the table, with the oefenkaart first when needed."""
    letters = () if scene.screen.device == "letterbox" else scene.letters
    papers = "".join(
        _paper(d, "papieren", paper, paper.id in scene.on_top)
        for paper in (*letters, *scene.papers)
    )
    return (
        f'<button type="button" class="knop ladeknop" data-toggle="lade" aria-expanded="false">'
        f"{icon('open')}{text('knop.papieren')}</button>"
        f'<section class="lade" id="lade" aria-label="{text("les.op_tafel")}">'
        f'<div class="ladekop"><h2>{text("les.op_tafel")}</h2>'
        f"{read_button('papieren', text('knop.lees_voor'))}</div>"
        f"{_card(d, scene)}{papers}</section>"
    )


def _card(d: Drawing, scene: Scene) -> str:
    lines = tuple((label, fill(value, scene.facts)) for label, value in scene.person.card)
    opened = " open" if any(one.kind in ON_CARD for one in scene.screen.fields) else ""
    return (
        f'<details class="papier kaart" id="oefenkaart"{opened}><summary data-toets="k">'
        f"{icon('card')}{text('knop.oefenkaart')}</summary>{rows(d, 'papieren', lines)}</details>"
    )


def _paper(d: Drawing, region: str, paper: Paper, opened: bool) -> str:
    sender = f'<span class="afzender">{escape(paper.sender)}</span>' if paper.sender else ""
    return (
        f'<details class="papier papier-{paper.look}" id="papier-{paper.id}"'
        f"{' open' if opened else ''}><summary><b>{escape(paper.title)}</b> {sender}</summary>"
        f"{blocks(d, region, paper.body, Derived())}</details>"
    )


def letter(d: Drawing, region: str, paper: Paper, opened: bool = False) -> str:
    """HTML of a letter: open where it is to be read, folded in a list of post."""
    return _paper(d, region, paper, opened)
