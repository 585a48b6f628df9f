"""The bytes of what is handed out, in each form in which it can be had."""

from __future__ import annotations

from sandbox.addresses import ALL_LESSONS
from sandbox.catalog import Catalog
from sandbox.handouts import Group, is_for_many, leaf_of
from sandbox.handouts.goals import rows
from sandbox.pieces import Heading, plain

TABLE = "leerdoelen"
"""The one that is a table too."""


def made(catalog: Catalog, lesson_id: str, name: str, form: str, group: Group) -> bytes:
    """The file; KeyError when there is no such lesson, or nothing like it to hand out."""
    lesson = None if lesson_id == ALL_LESSONS else catalog.lessons[lesson_id]
    if form == "csv":
        if (lesson, name) != (None, TABLE):
            raise KeyError(name)
        from sandbox.paper.spreadsheet import as_csv  # noqa: PLC0415  # seldom needed

        return as_csv(rows(catalog))
    group = group if lesson and is_for_many(name, lesson) else Group()
    leaf = leaf_of(catalog, lesson, name, group)
    if form == "txt":
        return f"{plain((Heading(leaf.title, 1), *leaf.pieces))}\n".encode()
    from sandbox.paper import pdf_of  # noqa: PLC0415  # brings a library that is large

    return pdf_of(leaf)
