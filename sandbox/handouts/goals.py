"""Which lesson helps with which goal: as a table for a spreadsheet, and to read."""

from __future__ import annotations

from collections.abc import Iterator

from sandbox.catalog import Catalog
from sandbox.finding import standards, subject_of
from sandbox.finding.standards import Covered, Standard
from sandbox.pieces import Heading, Items, Leaf, Piece, Table, Text
from sandbox.texts import text

COLUMNS = ("les", "module", "kader", "doel", "hoe", "status", "bron", "hoe_zeker")
Row = tuple[str, ...]


def rows(catalog: Catalog) -> tuple[Row, ...]:
    """A head, and a row for each lesson with each of its goals."""
    found = (one for lesson in catalog.listed for one in standards.covered(lesson))
    return (_names(COLUMNS), *map(_row, found))


def goals(catalog: Catalog) -> Leaf:
    """The same by list and goal, with how firm each list is and where it was read."""
    pieces = (piece for one in standards.standards() for piece in _standard(catalog, one))
    title = text("uitdelen.leerdoelen.titel")
    said = (Text(text("uitdelen.leerdoelen.zin")), Text(text("uitdelen.leerdoelen.niveaus")))
    return Leaf(title, (*said, *pieces), "plain")


def _names(keys: tuple[str, ...]) -> Row:
    return tuple(text(f"uitdelen.leerdoelen.{key}") for key in keys)


def _row(one: Covered) -> Row:
    goal, lesson = one.goal, one.lesson
    return (
        lesson.title,
        subject_of(lesson).title,
        goal.standard.title,
        f"{goal.number}: {goal.words}",
        text(f"uitdelen.leerdoelen.{'genoemd' if one.named else 'afgeleid'}"),
        goal.standard.status,
        source_of(goal.standard),
        goal.standard.source.sure,
    )


def source_of(standard: Standard) -> str:
    """Where a list was read."""
    source = standard.source
    told = text("uitdelen.lesplan.bron", tekst=source.text, adres=source.address)
    return told if source.address else source.text


def _standard(catalog: Catalog, standard: Standard) -> Iterator[Piece]:
    yield Heading(standard.title)
    yield Text(standard.status)
    source = text(
        "uitdelen.lesplan.bron_zeker", bron=source_of(standard), zeker=standard.source.sure
    )
    yield Items(((Text(source, tag="span"),),))
    mine = [goal for goal in standards.goals() if goal.standard == standard]
    table = []
    for goal in mine:
        lessons = standards.lessons_for(goal, catalog.listed)
        titles = ", ".join(lesson.title for lesson in lessons) or text("uitdelen.leerdoelen.geen")
        table.append((f"{goal.number}: {goal.words}", titles))
    if table:
        yield Table(_names(("doel", "lessen_kop")), tuple(table), "tekst", standard.title)
