"""How sure a class felt, in its report: of all together, and only when there are enough of them."""

from __future__ import annotations

from functools import partial

from sandbox.classroom.exporting import feeling_rows
from sandbox.classroom.feelings import Feelings
from sandbox.pages.parts.confidence import words
from sandbox.pieces import Box, Export, Fold, Group, Heading, Part, Piece, Plot, Table, Text
from sandbox.progress.confidence import LEVELS
from sandbox.texts import text

Found = tuple[Feelings, ...] | None
"""What was said, None in a class that is not asked."""


def how_sure(found: Found) -> tuple[Piece, ...]:
    """A table for each lesson, and bars."""
    if found is None:
        return ()
    told = [piece for one in found for piece in _lesson(one)]
    return (Heading(text("zeker.verslag.kop")), *(told or [Text(text("zeker.verslag.te_weinig"))]))


def _lesson(found: Feelings) -> tuple[Piece, ...]:
    names = (text("zeker.verslag.niveau"), text("zeker.voor"), text("zeker.na"))
    rows = tuple(
        (words(level), _share(before, found.pupils), _share(after, found.pupils))
        for level, before, after in zip(LEVELS, found.before, found.after, strict=True)
    )
    table = Table(names, rows, "klastabel", about=found.lesson.title)
    said = Text(text("zeker.verslag.zin", aantal=found.pupils), "dof", explained=False)
    title = Heading(found.lesson.title, 3)
    return (title, said, Box((table,), "verslagtabel"), _bars(found))


def _bars(found: Feelings) -> Piece:
    """The same to see, before above after."""
    plots = tuple(
        Plot(text(when), tuple(zip(map(words, LEVELS), counts, strict=True)))
        for when, counts in (("zeker.voor", found.before), ("zeker.na", found.after))
    )
    return Fold((Heading(text("zeker.verslag.staven"), 4, tag="b"),), plots)


def _share(part: int, whole: int) -> str:
    return text("zeker.verslag.deel", deel=round(100 * part / whole))


def sure_files(found: Found) -> tuple[Part, ...]:
    """The same to take along, beside the report."""
    if not found:
        return ()
    table = partial(feeling_rows, found)
    files = (
        Export(text("zeker.verslag.csv"), "zeker_csv", "klas-zeker", "csv", table),
        Export(text("zeker.verslag.excel"), "zeker_excel", "klas-zeker", "xlsx", table),
    )
    return (Group("zeker_bestanden", files, horizontal=True),)
