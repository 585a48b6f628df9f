"""A calculation as simpler pieces: every line can be opened, "waarom dit bedrag?"."""

from __future__ import annotations

from collections.abc import Iterator

from sandbox.model import Fact, SheetLine, Source
from sandbox.people.facts import shown
from sandbox.pieces.tree import Box, Fold, Icon, Piece, Sheet, Text
from sandbox.texts import text

DOUBTS = ("voorlopig", "waarschijnlijk")


def unfolded_sheet(sheet: Sheet) -> tuple[Piece, ...]:
    """The lines, each to be opened for its explanation, parts and source.

    A doubt about any figure in it is said above the lines as well.
    """
    ours = (oefenloket((text("les.uitleg_van_ons"),), "eigen"),) if sheet.ours else ()
    lines = tuple(_line(line) for line in sheet.lines)
    return (Box((*ours, *_doubt(sheet.lines), *lines), "blad"),)


def oefenloket(said: tuple[str, ...], kind: str) -> Piece:
    """Oefenloket's own voice inside a drawn site, in our own look."""
    name = Text(text("les.oefenloket"), tag="strong", explained=False)
    words = tuple(Text(line, tag="span") for line in said)
    between = Text(" · ", tag="", heard=False)
    return Box((Icon("info"), Box((name, between, *words))), f"oefenloket {kind}")


def _doubt(lines: tuple[SheetLine, ...]) -> tuple[Piece, ...]:
    found = set(_sureness(lines))
    doubts = [sure for sure in DOUBTS if sure in found]
    return (Text(text(f"les.twijfel_{doubts[0]}"), kind="melding"),) if doubts else ()


def _sureness(lines: tuple[SheetLine, ...]) -> Iterator[str]:
    for line in lines:
        if line.source:
            yield line.source.sure
        yield from _sureness(line.children)


def _line(line: SheetLine) -> Piece:
    amount = shown(Fact("amount", line.amount))
    children = tuple(_line(child) for child in line.children)
    source = source_of(line.source) if line.source else ()
    return opened_line(line.label, amount, line.explanation, (*children, *source))


def opened_line(label: str, amount: str, explanation: str, inside: tuple[Piece, ...] = ()) -> Piece:
    """One line of a sum, to be opened for why it is what it is."""
    summary = (Text(label, tag="span"), Text(amount, tag="b"))
    return Fold(summary, (Text(explanation, kind="uitleg"), *inside), kind="regel")


def source_of(source: Source, of_rule: bool = False) -> tuple[Piece, ...]:
    """Where an amount, or a rule, was read, and how sure that is."""
    sure = source.sure == "zeker"
    amount, rule = f"les.twijfel_{source.sure}", f"waarom.twijfel_{source.sure}"
    doubt = () if sure else (Text(text(rule if of_rule else amount)),)
    where = f"{source.text} ({source.address})" if source.address else source.text
    return (*doubt, Text(text("les.bron", bron=where), "bron"))
