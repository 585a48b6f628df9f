"""The teacher's key: four words that open a class at another computer.

There are 1,024 ** 4 = 1,099,511,627,776 keys (40 bits).
"""

from __future__ import annotations

from collections.abc import Callable

from sandbox.progress.code import read_words, words

COUNT = 4
_BETWEEN = "-"


def new_key(chance: Callable[[int], int]) -> str:
    """A key such as "appel-fiets-maan-zomer"; all are equally likely when all draws are."""
    return _BETWEEN.join(words()[chance(len(words()))] for _ in range(COUNT))


def read_key(typed: str) -> str | None:
    """The key that was meant, or None when that is unclear. Forgives one slip in each word."""
    found = read_words(typed, COUNT)
    return _BETWEEN.join(found) if found else None
