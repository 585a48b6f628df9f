"""Chance that comes out the same on every machine and every Python: drawn from sha256."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import TypeVar

T = TypeVar("T")


class Chance:
    """A row of draws that depends on its seed alone: the same words, the same row."""

    def __init__(self, *seed: str) -> None:
        self._seed = "\n".join(seed).encode()
        self._count = 0

    def below(self, end: int) -> int:
        """A whole number from 0 up to, not including, `end`."""
        self._count += 1
        digest = sha256(self._seed + b"\n" + str(self._count).encode()).digest()
        return int.from_bytes(digest, "big") % end

    def between(self, first: int, last: int) -> int:
        """A whole number from `first` up to and including `last`."""
        return first + self.below(last - first + 1)

    def choose(self, options: Sequence[T]) -> T:
        """One of the options; IndexError when there is none."""
        return options[self.below(len(options)) if options else 0]

    def digits(self, count: int) -> str:
        """So many digits, each from 0 to 9."""
        return "".join(str(self.below(10)) for _ in range(count))
