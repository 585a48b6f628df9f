"""The work of a class as a table to keep: one row for each step of each pupil."""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.classroom.feelings import Feelings
from sandbox.classroom.nicknames import written
from sandbox.classroom.report import Line
from sandbox.progress.confidence import AFTER, BEFORE, LEVELS
from sandbox.texts import text

COLUMNS = ("bijnaam", "les", "stap", "titel", "ging", "fout", "tips", "minuten")

Row = tuple[str | int, ...]


def rows(lines: Sequence[Line]) -> tuple[Row, ...]:
    """The headings, and a row for each line."""
    headings = tuple(text(f"verslag.kolom_{name}") for name in COLUMNS)
    return (headings, *map(_row, lines))


def feeling_rows(found: Sequence[Feelings]) -> tuple[Row, ...]:
    """The headings, and for each lesson how many felt how sure before and after."""
    levels = (text(f"zeker.niveau.{level}") for level in LEVELS)
    headings = (text("zeker.verslag.kolom_les"), text("zeker.verslag.kolom_wanneer"), *levels)
    told: list[Row] = [
        (one.lesson.title, text(f"zeker.{when}"), *counts)
        for one in found
        for when, counts in ((BEFORE, one.before), (AFTER, one.after))
    ]
    return (headings, *told)


def _row(line: Line) -> Row:
    return (
        written(line.nickname),
        line.lesson.title,
        line.number,
        line.title,
        text(f"verslag.{line.how}"),
        line.wrong,
        line.hints,
        line.minutes,
    )
