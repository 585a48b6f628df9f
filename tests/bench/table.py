"""The table of a benchmark: what was measured, here and on the bare page, and the target."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One figure. With `bare` the ratio is held against the target, else the figure itself."""

    name: str
    ours: float
    unit: str
    bare: float | None = None
    target: float | None = None

    @property
    def measured(self) -> float:
        """What is held against the target."""
        return self.ours / self.bare if self.bare else self.ours

    @property
    def missed(self) -> bool:
        """Whether the target was not reached."""
        return self.target is not None and self.measured > self.target


def compared(
    name: str, unit: str, ours: Sequence[float], bare: Sequence[float], target: float
) -> tuple[Row, Row]:
    """Two rows: the medians and the 95th percentiles of two series."""
    return (
        Row(f"{name}, median", statistics.median(ours), unit, statistics.median(bare), target),
        Row(f"{name}, 95 %", high(ours), unit, high(bare), target),
    )


def high(values: Sequence[float]) -> float:
    """The 95th percentile, by nearest rank."""
    return sorted(values)[-(-95 * len(values) // 100) - 1]


def printed(rows: Iterable[Row]) -> str:
    """The rows as lines of text."""
    head = f"{'':<58}{'Oefenloket':>12}{'bare page':>12}{'ratio':>8}{'target':>9}"
    return "\n".join([head, "-" * len(head), *map(_line, rows)])


def _line(row: Row) -> str:
    bare = f"{_number(row.bare)} {row.unit}" if row.bare is not None else ""
    ratio = f"{row.measured:.2f}" if row.bare else ""
    limit = "" if row.target is None else f"{row.target:g}" + ("" if row.bare else f" {row.unit}")
    verdict = "  MISSED" if row.missed else ""
    ours = f"{_number(row.ours)} {row.unit}"
    return f"{row.name:<58}{ours:>12}{bare:>12}{ratio:>8}{limit:>9}{verdict}"


def _number(value: float) -> str:
    return f"{value:.1f}" if value < 100 else f"{value:.0f}"
