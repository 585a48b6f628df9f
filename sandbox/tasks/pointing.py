"""Answering by pointing: the lines of a letter as options."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from sandbox.fields import kind_of
from sandbox.model import Field, Option, Paper, Screen


def pointable(screen: Screen, letter: Callable[[str], Paper]) -> Screen:
    """The screen with the lines of its letters as options; `letter` finds "service/letter"."""
    if not any(_points(field) for field in screen.fields):
        return screen
    fields = tuple(
        field.model_copy(update={"options": lines_of(letter(field.paper))})
        if _points(field)
        else field
        for field in screen.fields
    )
    return screen.model_copy(update={"fields": fields})


def _points(field: Field) -> bool:
    return kind_of(field.kind).control == "lines"


def lines_of(paper: Paper) -> tuple[Option, ...]:
    """Every line of a letter that can be pointed at, from top to bottom.

    The id of a row is its label ("u-krijgt-terug"), the id of a sentence its place ("zin-2"),
    the sender is "afzender".
    """
    lines = [Option(id="afzender", label=paper.sender)] if paper.sender else []
    return (*lines, *_lines(paper))


def _lines(paper: Paper) -> Iterator[Option]:
    sentences = 0
    for block in paper.body:
        if block.text or block.heading or block.message:
            sentences += 1
            words = block.text or block.heading or block.message or ""
            yield Option(id=f"zin-{sentences}", label=words)
        for label, value in block.rows or ():
            yield Option(id=slug(label), label=f"{label}: {value}")


def slug(label: str) -> str:
    """A label as an id: "U krijgt terug" becomes "u-krijgt-terug", "112" becomes "rij-112"."""
    plain = unicodedata.normalize("NFD", label.lower()).encode("ascii", "ignore").decode()
    joined = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    return f"rij-{joined}" if joined[:1].isdigit() else joined
