"""A line before it has its source: most lines of the explanation start as one of these."""

from dataclasses import dataclass

from sandbox.tax.explain.words import said, sure_words
from sandbox.tax.law.figures import Figure
from sandbox.tax.law.year import Law
from sandbox.tax.lines import OWN_PAPERS, Line


@dataclass(frozen=True, slots=True)
class Piece:
    """An amount in whole euros, its words, and the figures of the law it was made with."""

    id: str
    label: str
    amount: int
    words: str
    used: tuple[Figure, ...] = ()


def piece_line(
    law: Law, piece: Piece, *, children: tuple[Line, ...] = (), steps: tuple[Line, ...] = ()
) -> Line:
    """The piece with its source; says so when a figure is not sure."""
    source = law.source(*piece.used) if piece.used else OWN_PAPERS
    return Line(
        id=piece.id,
        label=piece.label,
        amount=piece.amount,
        explanation=said(piece.words, sure_words(source.sure)),
        source=source,
        children=children,
        steps=steps,
    )


def step_lines(law: Law, pieces: list[Piece]) -> tuple[Line, ...]:
    """The pieces that are not 0, as lines."""
    return tuple(piece_line(law, piece) for piece in pieces if piece.amount)
