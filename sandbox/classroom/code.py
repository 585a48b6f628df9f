"""The class code: six letters and digits on the board, of which none looks like another.

There are 21 ** 6 = 85,766,121 codes (26 bits). `docs/security.md` has the sums of guessing.
"""

from __future__ import annotations

import re
from collections.abc import Callable

SIGNS = "CDFGHJKMNPQRTWXY34679"
"""No vowels, so that no code is a word; of 0 O, 1 I L, 2 Z, 5 S, 8 B and U V neither."""
LENGTH = 6
OF_A_MOVE = 8
"""Signs of a code to go on with on another device: 21 ** 8, 35 bits, and it works for minutes."""
_LONGEST_TYPED = 40


def new_class_code(chance: Callable[[int], int]) -> str:
    """A code such as "K7MPX4"; all are equally likely when all draws of `chance` are."""
    return _new(chance, LENGTH)


def new_move_code(chance: Callable[[int], int]) -> str:
    """A code such as "K7MPX4CD", as above."""
    return _new(chance, OF_A_MOVE)


def read_class_code(typed: str) -> str | None:
    """The code that was meant, or None when it can be none. Small letters, spaces and stripes
    between do not matter.
    """
    return _read(typed, LENGTH)


def read_move_code(typed: str) -> str | None:
    """The code to go on with on another device that was meant, as above."""
    return _read(typed, OF_A_MOVE)


def _new(chance: Callable[[int], int], length: int) -> str:
    return "".join(SIGNS[chance(len(SIGNS))] for _ in range(length))


def _read(typed: str, length: int) -> str | None:
    signs = re.sub(r"[\s.,_-]", "", typed[:_LONGEST_TYPED]).upper()
    return signs if len(signs) == length and set(signs) <= set(SIGNS) else None
