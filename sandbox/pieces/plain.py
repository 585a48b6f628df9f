"""A tree of pieces as plain text, a line for each thing: for robots, print and looking along."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from sandbox.pieces.inputs import (
    Button,
    Export,
    Form,
    Group,
    Part,
    Radio,
    Slider,
    TextInput,
    Tick,
)  # fmt: skip
from sandbox.pieces.money import euros
from sandbox.pieces.sheet import unfolded_sheet
from sandbox.pieces.tree import (
    Box,
    Fold,
    Heading,
    Icon,
    Items,
    Kept,
    Link,
    Money,
    PageButton,
    Picture,
    Plot,
    Qr,
    ReadButton,
    Region,
    Rows,
    Sheet,
    Table,
    Text,
)  # fmt: skip
from sandbox.texts import text

ONE_LINE = frozenset({"", "span", "b", "strong"})
"""Elements whose text stands in a line with its neighbours."""


def plain(parts: Sequence[Part]) -> str:
    """All words of a page in reading order; what a learner typed is never among them."""
    return "\n".join(line for part in parts for line in lines(part) if line.strip())


def lines(part: Part) -> Iterable[str]:
    """The lines of one piece or control; KeyError for a kind of which nobody said what it says."""
    return _SAYS[type(part)](part)


def _every(parts: Sequence[Part]) -> Iterator[str]:
    for part in parts:
        yield from lines(part)


def _box(box: Box) -> Iterator[str]:
    """A line of its own when it only holds what stands in a line, else the lines inside."""
    flat = [piece for piece in box.inside if isinstance(piece, Text) and piece.tag in ONE_LINE]
    if flat and len(flat) == len([piece for piece in box.inside if isinstance(piece, Text | Box)]):
        yield _in_a_row(box.inside)
    else:
        yield from _every(box.inside)


def _in_a_row(parts: Sequence[Part]) -> str:
    return " ".join(word for part in parts for line in lines(part) for word in line.split())


def _text(part: Text) -> tuple[str, ...]:
    return () if part.hidden else (part.words,)


def _options(radio: Radio) -> Iterator[str]:
    helps = radio.helps or ("",) * len(radio.options)
    for (_, label), explanation in zip(radio.options, helps, strict=True):
        yield f"( ) {label}"
        yield explanation


_SAYS: dict[type, Callable[[Any], Iterable[str]]] = {
    Text: _text,
    Heading: lambda part: (part.words,),
    Rows: lambda part: [f"{label}: {value}" for label, value in part.pairs],
    Table: lambda part: [" | ".join(row) for row in (part.columns, *part.rows)],
    Items: lambda part: [f"- {_in_a_row(item)}" for item in part.items],
    Money: lambda part: [f"{bar.label}: {euros(bar)}" for bar in part.bars],
    Plot: lambda part: [f"{name}: {number}" for name, number in part.bars],
    Sheet: lambda part: _every(unfolded_sheet(part)),
    Box: _box,
    Fold: lambda part: (_in_a_row(part.summary), *_every(part.inside)),
    Region: lambda part: _every(part.inside),
    Kept: lambda part: _every(part.inside),
    Group: lambda part: _every(part.inside),
    Form: lambda part: _every((*part.inside, part.button)),
    Link: lambda part: (part.words,),
    Button: lambda part: (f"[{part.label}]",),
    Export: lambda part: (f"[{part.label}]",),
    Radio: _options,
    TextInput: lambda part: (f"{part.label}: ...",),
    Slider: lambda part: (f"{part.label}: ...",),
    Tick: lambda part: (f"[ ] {part.label}",),
    PageButton: lambda part: (f"[{part.label}]",),
    Qr: lambda part: (f"{text('les.qr')}: {part.address}",),
    ReadButton: lambda _: (),  # reading aloud is for who looks at the page itself
    Picture: lambda _: (),
    Icon: lambda _: (),
}
"""What each kind says; what a learner typed is never in a tree, so never here."""
