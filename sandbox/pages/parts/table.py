"""The second sheet of a practice page: the oefenkaart, the papers on the table, the money."""

from __future__ import annotations

from sandbox.fields import kind_of
from sandbox.model import Paper
from sandbox.pages.parts.reaching import letter
from sandbox.pages.parts.why import reason
from sandbox.pages.place import Place
from sandbox.people.facts import fill
from sandbox.pieces import (
    Box,
    Fold,
    Group,
    Heading,
    Icon,
    Kept,
    Money,
    Piece,
    Region,
    Rows,
    Text,
)
from sandbox.pieces.papers import name_of
from sandbox.practice.fading import CARD
from sandbox.practice.scene import Scene
from sandbox.texts import text


def table(scene: Scene, place: Place | None = None) -> Group:
    """Everything that lies on the table, with the oefenkaart first. From a `place` one may go and
    read why a decision is what it is; in an exam nobody leaves.
    """
    papers = tuple(
        piece for paper in lying(scene) for piece in (letter(paper), *reason(paper, place))
    )
    inside = (Region("papieren", (Heading(text("les.op_tafel")), _card(scene), *papers)),)
    lying_here = Box(inside, "lade", "section", text("les.op_tafel"), id="lade")
    return Group("papieren", (lying_here, *_picture(scene)))


def lying(scene: Scene) -> tuple[Paper, ...]:
    """The papers on the table; a letter in the letterbox lies there, not here."""
    at_letterbox = scene.site and scene.site.screen.device == "letterbox"
    letters = () if at_letterbox else scene.letters
    return (*letters, *scene.papers)


def opened(scene: Scene) -> tuple[str, ...]:
    """The ids of what lies open."""
    papers = [name_of(paper) for paper in lying(scene) if paper.id in scene.on_top]
    papers += [shown.paper for shown in scene.shown if shown.paper not in (*papers, CARD)]
    needed = any(kind_of(field.kind).on_card for field in scene.fields)
    needed = needed or any(shown.paper == CARD for shown in scene.shown)
    return (*papers, CARD) if needed else tuple(papers)


def lit(scene: Scene) -> tuple[tuple[str, str], ...]:
    """The lines that are shown: the id of the paper, and the name of the line."""
    return tuple((shown.paper, shown.line) for shown in scene.shown if shown.line)


def _card(scene: Scene) -> Piece:
    lines = tuple((label, fill(value, scene.own_facts)) for label, value in scene.person.card)
    summary = (Icon("card"), Text(text("knop.oefenkaart"), tag="span"))
    card = Kept("kaart", (Rows(lines, about=text("knop.oefenkaart")),))
    return Fold(summary, (card,), "papier kaart", CARD, key="k")


def _picture(scene: Scene) -> tuple[Piece, ...]:
    bars = scene.derived.bars.get(scene.step.then.shows or "", ())
    if not bars:
        return ()
    inside = (Heading(text("les.geld")), Region("geld", (Money(bars),)))
    return (Box(inside, "vak", "section", text("les.geld")),)
