"""How well and how quickly public services are found: `python -m tests.bench.bench_finding`."""

from __future__ import annotations

from time import perf_counter

from tests.bench.table import Row, high, printed
from tests.finding.asking import FINDER, asked, not_found

MOST_MISSED = 8.0
"""Of a hundred ways of asking, those whose right answer is not among the first three."""
QUICK = 20.0
PARTS = {"asked": "searches that miss", "asked_kept": "searches that miss, of those kept apart"}


def rows() -> list[Row]:
    """Searches that miss in each part, in per cents, and the time of one."""
    missed = [
        Row(name, 100 * len(not_found(asked(part))) / len(asked(part)), "%", target=MOST_MISSED)
        for part, name in PARTS.items()
    ]
    took = [_took(one.words) for part in PARTS for one in asked(part)]
    return [*missed, Row("one search, 95 %", high(took), "ms", target=QUICK)]


def _took(words: str) -> float:
    before = perf_counter()
    FINDER.find(words)
    return 1000 * (perf_counter() - before)


if __name__ == "__main__":
    print(printed(rows()))
