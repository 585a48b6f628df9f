"""The papers on the table and the oefenkaart; at 360 px they open beside the field."""

from __future__ import annotations

from functools import lru_cache
from html import escape

from sandbox.fields import kind_of
from sandbox.model import Derived, Paper
from sandbox.people.facts import fill
from sandbox.practice.scene import Scene
from sandbox.texts import text
from sandbox.ui.drawing import Drawing
from sandbox.ui.markup import icon, read_button
from sandbox.ui.parts.blocks import blocks, rows

REMEMBERED = 500
"""Papers whose drawing is remembered: they lie on the table at every step of a lesson."""
CARD = "oefenkaart"


def table(d: Drawing, scene: Scene) -> str:
    """HTML of everything that lies on the table, with the oefenkaart first when needed."""
    at_letterbox = scene.site and scene.site.screen.device == "letterbox"
    letters = () if at_letterbox else scene.letters
    lying = (*letters, *scene.papers)
    papers = "".join(letter(d, "papieren", paper) for paper in lying)
    d.opened += [name_of(paper) for paper in lying if paper.id in scene.on_top]
    return (
        f'<button type="button" class="knop ladeknop" data-toggle="lade" aria-expanded="false">'
        f"{icon('open')}{text('knop.papieren')}</button>"
        f'<section class="lade" id="lade" aria-label="{text("les.op_tafel")}">'
        f'<div class="ladekop"><h2>{text("les.op_tafel")}</h2>'
        f"{read_button('papieren', text('knop.lees_voor'))}</div>"
        f"{_card(d, scene)}{papers}</section>"
    )


def letter(d: Drawing, region: str, paper: Paper, opened: bool = False, day: str = "") -> str:
    """HTML of a paper or letter: open where it is to be read, folded in a list of post.

    `day` in words, where it says when the letter came.
    """
    html, part = _paper(region, paper, opened, day)
    d.take(part)
    return html


def name_of(paper: Paper) -> str:
    """The id of a paper on the page."""
    return f"papier-{paper.id}"


def _card(d: Drawing, scene: Scene) -> str:
    lines = tuple((label, fill(value, scene.own_facts)) for label, value in scene.person.card)
    html, part = _lines(lines)
    d.take(part)
    if any(kind_of(one.kind).on_card for one in scene.fields):
        d.opened.append(CARD)
    return (
        f'<details class="papier kaart" id="{CARD}"><summary data-toets="k">'
        f"{icon('card')}{text('knop.oefenkaart')}</summary>{html}</details>"
    )


@lru_cache(maxsize=REMEMBERED)
def _lines(lines: tuple[tuple[str, str], ...]) -> tuple[str, Drawing]:
    part = Drawing(place="kaart-")
    return rows(part, "papieren", lines), part


@lru_cache(maxsize=REMEMBERED)
def _paper(region: str, paper: Paper, opened: bool, day: str) -> tuple[str, Drawing]:
    part = Drawing(place=f"{paper.id}-")
    sent = ", ".join(filter(None, (paper.sender, day)))
    sender = f'<span class="afzender">{escape(sent)}</span>' if sent else ""
    html = (
        f'<details class="papier papier-{paper.look}" id="{name_of(paper)}"'
        f"{' open' if opened else ''}><summary><b>{escape(paper.title)}</b> {sender}</summary>"
        f"{_mark(part, region, paper)}{blocks(part, region, paper.body, Derived())}</details>"
    )
    return html, part


def _mark(d: Drawing, region: str, paper: Paper) -> str:
    """On a drawn document, that it is none: nobody may take it for a real one."""
    if paper.look != "document":
        return ""
    return d.text(region, text("les.geen_document"), kind="oefen")
