"""Worksheets: for each pupil another person, their papers, and the questions of the lesson."""

from __future__ import annotations

from collections.abc import Iterator

from sandbox.catalog import Catalog
from sandbox.handouts.group import Group, person_of
from sandbox.handouts.on_paper import FRAME, NEW_PAGE, PEN_LINE, TOGETHER, paper_in_a_frame
from sandbox.handouts.questions import Asked, Exercise, Sheet, sheet_of
from sandbox.model import Lesson
from sandbox.pieces import Box, Heading, Items, Leaf, Piece, Rows, Text
from sandbox.texts import text

ONE_LINE = 34
"""Signs of all options together that fit behind a question."""


def worksheets(catalog: Catalog, lesson: Lesson, group: Group) -> Leaf:
    """A sheet for each of the group, each beginning on a page of its own."""
    pieces: list[Piece] = []
    for number in group.numbers:
        sheet = sheet_of(catalog.services, lesson, person_of(catalog, lesson, group.letter, number))
        pieces += (*((NEW_PAGE,) if pieces else ()), *_sheet(sheet, called(group, number)))
    return Leaf(text("uitdelen.werkblad.titel", les=lesson.title), tuple(pieces), "work")


def called(group: Group, number: int) -> str:
    """The name of a sheet, by which its answers are found: "A 7"."""
    return f"{group.letter.upper()} {number}"


def _sheet(sheet: Sheet, name: str) -> Iterator[Piece]:
    yield Heading(text("uitdelen.werkblad.blad", blad=name, naam=sheet.name))
    yield Text(sheet.story)
    yield Text(text("uitdelen.werkblad.zin"))
    if sheet.card:
        yield Rows(sheet.card, about=text("uitdelen.werkblad.kaart"))
    if sheet.papers:
        yield Heading(text("uitdelen.werkblad.papieren"), 3)
        yield from (paper_in_a_frame(paper) for paper in sheet.papers)
    yield Heading(text("uitdelen.werkblad.vragen"), 3)
    number = 0
    for exercise in sheet.exercises:
        yield from _exercise(exercise, number)
        number += len(exercise.asked)


def _exercise(exercise: Exercise, before: int) -> Iterator[Piece]:
    yield Box((Heading(exercise.title, 4), Text(exercise.say), *exercise.above), TOGETHER)
    shown: tuple[str, ...] = ()
    for number, asked in enumerate(exercise.asked, before + 1):
        if asked.look == "lines" and asked.options != shown:
            shown = asked.options
            lines = Items(tuple((Text(one),) for one in shown), numbered=True)
            yield Box((lines,), FRAME)
        yield Box(tuple(_question(asked, number)), TOGETHER)


def _question(asked: Asked, number: int) -> Iterator[Piece]:
    label = text("uitdelen.werkblad.vraag", nummer=number, vraag=asked.label)
    if asked.look == "tick":
        yield Items(((Text(label),),), "keuze")
        return
    yield Text(label)
    if asked.look == "lines" or not asked.options:
        yield PEN_LINE
        return
    short = sum(map(len, asked.options)) <= ONE_LINE
    kind = "nummers" if asked.look == "order" else "naast" if short else "keuze"
    yield Items(tuple((Text(option),) for option in asked.options), kind)
