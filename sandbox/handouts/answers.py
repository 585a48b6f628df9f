"""The answers to a set of worksheets: once what holds for everybody, then per sheet the rest."""

from __future__ import annotations

from collections.abc import Iterator

from sandbox.catalog import Catalog
from sandbox.handouts.group import Group, person_of
from sandbox.handouts.questions import Asked, Sheet, sheet_of
from sandbox.handouts.worksheet import called
from sandbox.model import Lesson
from sandbox.pieces import Heading, Leaf, Piece, Table, Text
from sandbox.texts import text

Row = tuple[str, str, str]
"""Number, question, answer."""


def answers(catalog: Catalog, lesson: Lesson, group: Group) -> Leaf:
    """The answers, as the app itself would judge them."""
    sheets = {
        called(group, number): sheet_of(
            catalog.services, lesson, person_of(catalog, lesson, group.letter, number)
        )
        for number in group.numbers
    }
    return Leaf(
        text("uitdelen.antwoorden.titel", les=lesson.title), tuple(_pieces(sheets)), "plain"
    )


def numbered(sheet: Sheet) -> dict[int, Asked]:
    """The questions of a sheet by the number that they have on it."""
    every = (asked for exercise in sheet.exercises for asked in exercise.asked)
    return dict(enumerate(every, 1))


def _pieces(sheets: dict[str, Sheet]) -> Iterator[Piece]:
    rows = {name: _rows(sheet) for name, sheet in sheets.items()}
    first, *others = rows.values()
    shared = [row for row in first if all(row in other for other in others)]
    everybody = shared if others else first
    yield Text(text("uitdelen.antwoorden.zin"))
    if others:
        yield Heading(text("uitdelen.antwoorden.allemaal"))
    yield _table(everybody, text("uitdelen.antwoorden.allemaal"))
    for name, own in rows.items() if others else ():
        title = text("uitdelen.antwoorden.blad", blad=name, naam=sheets[name].name)
        left = [row for row in own if row not in shared]
        yield Heading(title)
        yield _table(left, title) if left else Text(text("uitdelen.antwoorden.gelijk"))


def _rows(sheet: Sheet) -> list[Row]:
    free = text("uitdelen.antwoorden.vrij")
    return [(str(number), asked.label, asked.answer or free)
            for number, asked in numbered(sheet).items()]  # fmt: skip


def _table(rows: list[Row], about: str) -> Table:
    columns = tuple(text(f"uitdelen.antwoorden.{name}") for name in ("nummer", "vraag", "antwoord"))
    return Table(columns, tuple(rows), "antwoorden", about)
