"""A table as a file for a spreadsheet: CSV or Excel. No cell in it can be a formula.

Source: OWASP, CSV Injection: a cell that begins with =, +, -, @, a tab or a return is a formula to
many programs. Such a cell gets an apostrophe in front.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import UTC, datetime

Cell = str | int
FORMULA = tuple("=+-@\t\r\n＝＋－＠")
EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
"""Stands in every file as the day it was made: the same table is the same file."""


def as_csv(rows: Sequence[Sequence[Cell]]) -> bytes:
    """CSV with semicolons and a mark of UTF-8, as a Dutch Excel reads it."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";").writerows([harmless(one) for one in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def as_excel(rows: Sequence[Sequence[Cell]], name: str) -> bytes:
    """A workbook of one sheet with this name; the first row are the headings."""
    from xlsxwriter import Workbook  # noqa: PLC0415  # slow to load

    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        book.set_properties({"created": EPOCH.replace(tzinfo=None)})
        sheet = book.add_worksheet(name)
        bold = book.add_format({"bold": True})
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                write = sheet.write_number if isinstance(cell, int) else sheet.write_string
                write(at, column, harmless(cell), bold if at == 0 else None)
        sheet.freeze_panes(1, 0)
        sheet.autofit()
    return file.getvalue()


def harmless(cell: Cell) -> Cell:
    """The cell with an apostrophe in front when a program could read a formula in it."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell
