"""The picture and the calculation sheet of the law, in the shapes that screens show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Literal

from sandbox import tax
from sandbox.model import Bar, SheetLine, Source

Part = Literal["income", "tax", "credit", "paid", "back", "due"]
PARTS: Mapping[str, Part] = {
    "income": "income",
    "tax": "tax",
    "credit": "credit",
    "due": "tax",
    "withheld": "paid",
    "back": "back",
    "pay": "due",
    "even": "back",
}


def bars(picture: Iterable[tax.Bar]) -> tuple[Bar, ...]:
    """The bars of the picture of the money."""
    return tuple(Bar(bar.id, bar.label, bar.amount, PARTS[bar.kind]) for bar in picture)


def lines(sheet: Iterable[tax.Line]) -> tuple[SheetLine, ...]:
    """The lines of the sheet; what adds up and what only explains both stand inside a line."""
    return tuple(_line(line) for line in sheet)


def calculation(found: tax.Assessment) -> tuple[SheetLine, ...]:
    """The whole sheet of an assessment; its last line says to pay or back, so it has no sign."""
    last = found.outcome
    return lines((*found.lines, replace(last, amount=abs(last.amount))))


def _line(line: tax.Line) -> SheetLine:
    source = Source(text=line.source.text, address=line.source.address, sure=line.sure)
    inside = lines((*line.children, *line.steps))
    return SheetLine(line.label, line.amount, line.explanation, source, inside)
