"""A paper as the bytes of a PDF file: the same facts give the same file."""

from __future__ import annotations

from datetime import date

from sandbox.model import Block, Derived, Fact, Line, Paper
from sandbox.paper.sheet import Sheet
from sandbox.people.facts import shown


def pdf_of(paper: Paper, derived: Derived, day: date) -> bytes:
    """The file of a paper whose facts are filled in; `day` is the simulated date.

    Texts, headings, lists, rows, amounts and calculations are written, pictures are left out.
    """
    sheet = Sheet(paper.title, day)
    if paper.sender:
        sheet.write_line(paper.sender, 11, bold=True, after=3)
    sheet.start_section(paper.title)
    sheet.write_line(paper.title, 20, bold=True, after=4)
    for block in paper.body:
        _write(sheet, block, derived)
    return bytes(sheet.output())


def _write(sheet: Sheet, block: Block, derived: Derived) -> None:
    if words := block.text or block.message:
        sheet.write_line(words, 12, after=3)
    elif block.heading:
        sheet.write_line(block.heading, 14, bold=True, after=2)
    elif block.amount:
        sheet.write_line(block.amount, 18, bold=True, after=4)
    elif block.rows:
        sheet.write_rows(block.rows)
    elif block.sheet:
        sheet.write_rows(_amounts(derived.sheets.get(block.sheet, ())))
    for item in block.list_ or ():
        sheet.write_line(f"– {item}", 12, after=1)


def _amounts(lines: tuple[Line, ...]) -> tuple[tuple[str, str], ...]:
    """The lines of a calculation and what each is made of, one deep."""
    return tuple(
        (one.label, shown(Fact("amount", one.amount)))
        for line in lines
        for one in (*line.children, line)
    )
