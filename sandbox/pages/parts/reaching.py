"""The way to *Contact oefenen*, from a letter, a site or a service; and letters that have one."""

from __future__ import annotations

from dataclasses import replace

from sandbox.finding.contact import Reached, reached, who_is
from sandbox.model import Paper
from sandbox.pages.place import CONTACT, Place, href
from sandbox.pieces import Fold, Kept, Link, Piece
from sandbox.pieces.papers import letter as drawn
from sandbox.texts import text

NOWHERE = Place()


def way_to(name: str, words: str, place: Place = NOWHERE) -> tuple[Link, ...]:
    """The way to who goes by a name, for who comes from a `place`; none to whom we do not know."""
    return _way(who_is(name), words, "contactweg", place)


def contact_with(organisation: str, place: Place = NOWHERE) -> tuple[Link, ...]:
    """The way to an organisation of the guide."""
    return _way(reached().get(organisation), "contact.bij_dienst", "knop", place)


def _way(one: Reached | None, words: str, look: str, place: Place) -> tuple[Link, ...]:
    if one is None:
        return ()
    there = Place(CONTACT, place.lesson, place.step, subject=one.id)
    return (Link(text(words, wie=one.called), href(there), look),)


def letter(
    paper: Paper, opened: bool = False, day: str = "", fallen: bool = False, level: int = 3
) -> Piece:
    """A paper, with the way to who sent it below a letter; its words do not tell who is real."""
    whole = drawn(paper, opened, day, fallen, level)
    if paper.look != "letter" or not isinstance(whole, Kept):
        return whole
    one = who_is(paper.sender)
    there = Place(CONTACT, subject=one.id if one else "")
    below = Link(text("contact.bij_brief"), href(there), "contactweg", about=paper.title)
    return replace(whole, inside=tuple(_with(it, below) for it in whole.inside))


def _with(piece: Piece, below: Piece) -> Piece:
    """What is opened, with more below it."""
    return replace(piece, inside=(*piece.inside, below)) if isinstance(piece, Fold) else piece
