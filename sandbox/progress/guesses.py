"""Guessing an oefencode: who guesses pays with time, and nobody else does.

There are 1,024 x 1,023 x 1,022 x 90 = 96,353,832,960 codes, and forgiving a slip of the pen does
not help a guesser: whatever is typed stands for one code at most. `docs/security.md` has the sums.

A browser waits longer after each wrong code from the fifth on. An address, of a whole school
perhaps, notices nothing until 60 codes from it were wrong in a quarter of an hour. From then on
browsers that were here before go on as usual, a class at a time; new ones take their turn in one
row, two a second, however many addresses guess. Whoever is at another address, and right, never
waits.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Protocol

WINDOW = 15 * 60.0
"""Seconds for which a wrong code counts."""
FREE = 5
"""Wrong codes of one browser before it has to wait."""
FIRST_PAUSE, LONGEST_PAUSE = 5.0, 900.0
NOISY = 60
"""Wrong codes from one address after which new browsers there take their turn."""
KNOWN_AFTER = 30.0
"""Seconds after which a browser is no longer new: typing a code from paper takes as long."""
CALM, CALM_EACH = 30.0, 0.1
"""So many known browsers at a noisy address at once: a class; and so many more each second."""
TURN = 0.5
"""Seconds between two turns."""
PATIENCE = 3.0
"""Seconds that somebody waits for a turn without being told so."""
ROW = "row"
"""The name under which the last turn is kept."""


@dataclass(slots=True)
class Tries:
    """When codes of one browser or address were wrong, in seconds, and what is left of its calm."""

    times: list[float] = field(default_factory=list)
    calm: float = CALM
    filled: float = 0.0

    @property
    def last(self) -> float:
        """When the last one was, 0 for never."""
        return self.times[-1] if self.times else 0.0

    def add(self, now: float) -> None:
        """One more; no more are kept than make a noise."""
        self.times = [*self.times[-NOISY:], now]

    def recent(self, now: float) -> int:
        """How many still count; some may be a moment later, of who asked at the same time."""
        self.times = [time for time in self.times if now - WINDOW < time <= now + PATIENCE]
        return len(self.times)

    def take_calm(self, now: float) -> bool:
        """Whether a known browser may go on at once."""
        self.calm = min(CALM, self.calm + (now - self.filled) * CALM_EACH)
        self.filled = now
        if self.calm < 1:
            return False
        self.calm -= 1
        return True


class Tally(Protocol):
    """Where tries are kept: in one process, or for several together. Safe between threads."""

    def now(self) -> float:
        """Seconds of a clock that all who share the tally go by."""

    def opened(self, *names: str) -> AbstractContextManager[Sequence[Tries]]:
        """The tries of these names, for nobody else meanwhile; kept as they are at the end."""


class Guesses:
    """The wrong codes per browser and per address. All times are in seconds of the tally."""

    def __init__(self, tally: Tally) -> None:
        self._tally = tally

    def now(self) -> float:
        """The time to ask with."""
        return self._tally.now()

    def ask(self, browser: str, address: str, age: float, now: float) -> float:
        """Seconds after which a code of this browser, so old, may be looked up; 0 for at once.

        Up to PATIENCE it may wait for that and counts as wrong from now on, until `right` says that
        it was not: so nobody asks twice at the same moment. After more it must ask again.
        """
        with self._tally.opened(*_names(browser, address), ROW) as (mine, theirs, row):
            seconds = _wait(mine, theirs, row, age, now)
            if seconds <= PATIENCE:
                mine.add(now)
                theirs.add(now)
            return seconds

    def right(self, browser: str, address: str) -> None:
        """The last code of this browser was right, or nobody could look: it does not count."""
        with self._tally.opened(*_names(browser, address)) as both:
            for tries in both:
                del tries.times[-1:]


def pause(tries: int) -> float:
    """Seconds to wait after the last of so many wrong codes: 5, 10, 20 … up to a quarter."""
    return float(min(FIRST_PAUSE * 2 ** (tries - FREE), LONGEST_PAUSE))


def _names(browser: str, address: str) -> tuple[str, str]:
    return f"browser {browser}", f"address {address}"


def _wait(mine: Tries, theirs: Tries, row: Tries, age: float, now: float) -> float:
    tries = mine.recent(now)
    if tries >= FREE:
        return max(0.0, mine.last + pause(tries) - now)
    if theirs.recent(now) < NOISY:
        return 0.0
    if not tries and age >= KNOWN_AFTER and theirs.take_calm(now):
        return 0.0
    turn = max(row.last + TURN, now)
    if turn - now <= PATIENCE:  # else nobody would come to use it
        row.times = [turn]
    return turn - now
