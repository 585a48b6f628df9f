"""The way from a letter that decides something to why it does."""

from __future__ import annotations

from sandbox.model import Paper
from sandbox.pages.place import LESSON, WHY, YEAR, Place, href
from sandbox.pieces import Link
from sandbox.texts import text


def reason(paper: Paper, place: Place | None) -> tuple[Link, ...]:
    """The link from where a letter lies, none for one that decides nothing, or without a place."""
    if paper.why is None or place is None:
        return ()
    subject = place.subject if place.page == YEAR else paper.id
    back = "" if place.page == LESSON else place.page
    to = Place(WHY, place.lesson, place.step, back, subject)
    return (Link(text("waarom.knop"), href(to), "knop", about=paper.title),)
