"""A line of the calculation sheet, with the words and the source behind its amount."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sandbox.tax.law.figures import SURENESS, Source, Sure
from sandbox.texts import text

OWN_PAPERS = Source(text=text("wet.woorden.je_eigen_papieren"), address="", checked=None)


@dataclass(frozen=True, slots=True)
class Line:
    """One amount in whole euros and why it is what it is, in Dutch.

    What lowers the result is below 0. `children` always add up to `amount`; `steps` are
    amounts on the way to it that need not add up. `sure` is the least sure of all of them.
    """

    id: str
    label: str
    amount: int
    explanation: str
    source: Source
    children: tuple["Line", ...] = ()
    steps: tuple["Line", ...] = ()

    @property
    def sure(self) -> Sure:
        found = [self.source.sure, *(each.sure for each in (*self.children, *self.steps))]
        return max(found, key=SURENESS.index)


def add_up(lines: Iterable[Line]) -> int:
    """The amounts of the lines together, whole euros."""
    return sum(line.amount for line in lines)


def every(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines with all their children and steps, top down."""
    for line in lines:
        yield line
        yield from every(line.children)
        yield from every(line.steps)
