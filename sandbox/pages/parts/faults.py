"""What is wrong in the files of the content, for an author who looks at the page while writing."""

from __future__ import annotations

from sandbox.catalog import Problem
from sandbox.pieces import Box, Heading, Items, Piece, Text
from sandbox.texts import text

MOST = 20
"""Faults that are shown; one slip at a high place can make many."""


def faults(found: tuple[Problem, ...]) -> tuple[Piece, ...]:
    """The faults, each with its file and line, what is wrong and how to mend it."""
    title = text("maker.een_fout" if len(found) == 1 else "maker.fouten", aantal=len(found))
    items = tuple(_told(one) for one in found[:MOST])
    said = (Heading(title), Items(items), Text(text("maker.bewaar"), explained=False))
    about = (("role", "alert"), ("lang", "nl"))
    return (Box(said, "foutlijst makerfouten", "section", about=about),)


def _told(problem: Problem) -> tuple[Piece, ...]:
    head, *lines = str(problem).split("\n")
    more = tuple(Text(line.strip(), tag="p", explained=False) for line in lines)
    return (Box((Text(head, tag="strong", explained=False), *more)),)
