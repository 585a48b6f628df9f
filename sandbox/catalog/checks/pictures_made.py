"""Pictures and calculations that are named, and that no service in the lesson makes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from sandbox.catalog.reading.document import Document
from sandbox.catalog.telling.problem import Place, Problem, suggestion
from sandbox.model import Block, Step
from sandbox.services import Pictures

KnownPictures = Callable[[str], Pictures]
"""The names of the pictures and calculations that the rules of a service make."""
Bodies = Sequence[tuple[str, Sequence[Block]]]
"""What a step shows: the name of each screen, letter or paper, and its blocks."""


def wrong_pictures(
    document: Document, place: Place, step: Step, bodies: Bodies, pictures: Pictures
) -> Iterator[Problem]:
    """A problem for each name at `shows`, `bars` and `sheet` that nothing is made for."""
    if step.then.shows and step.then.shows not in pictures.bars:
        yield document.problem(
            (*place, "shows"), "niet_getekend", naam=step.then.shows, keuze=_choice(pictures.bars)
        )
    for whose, blocks in bodies:
        for key, name, known in _named(blocks, pictures):
            if name not in known:
                keuze = _choice(known)
                where, cause = (*place, "screen"), "niet_getekend_elders"
                yield document.problem(
                    where, cause, naam=name, scherm=whose, sleutel=key, keuze=keuze
                )


def _named(
    blocks: Sequence[Block], pictures: Pictures
) -> Iterator[tuple[str, str, frozenset[str]]]:
    """The key, the name, and the names that are made for that key."""
    for block in blocks:
        if block.bars:
            yield "bars", block.bars, pictures.bars
        if block.sheet:
            yield "sheet", block.sheet, pictures.sheets


def _choice(known: frozenset[str]) -> str:
    return suggestion(sorted(known) or ["-"])
