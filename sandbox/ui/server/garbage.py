"""When Python looks for what nobody needs any more: not in what stays, and once much has gathered.

A page that somebody left is a knot of things that know each other: only such a look frees it.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable

BETWEEN_COLLECTIONS = 20_000
"""New objects after which Python looks among the newest; its own 700 are made in one press."""
MOST_GATHERED = 100_000
"""Pieces of memory that come on top before all is looked through: of some 25 visitors who left.

That takes a few tenths of a second, in which nobody is served.
"""


class Garbage:
    """What has gathered since it was looked through, in pieces: the system gets no bytes back."""

    def __init__(self, memory: Callable[[], int] = sys.getallocatedblocks) -> None:
        self._memory = memory
        self._after = memory()

    def leave_what_stays(self) -> None:
        """Content and programs stay as long as the process: nobody need look there again."""
        gc.collect()
        gc.freeze()
        gc.set_threshold(BETWEEN_COLLECTIONS)
        self._after = self._memory()

    def look(self) -> None:
        """Looks through everything else, if much came on top."""
        if self._memory() - self._after > MOST_GATHERED:
            gc.collect()
            self._after = self._memory()
