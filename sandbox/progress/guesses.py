"""Guessing an oefencode: who guesses pays with time, and nobody else does.

There are 1,024 x 1,023 x 1,022 x 90 = 96,353,832,960 codes, and forgiving a slip of the pen does
not help a guesser: whatever is typed stands for one code at most. `docs/security.md` has the sums.

A browser waits longer after each wrong code from the fifth on. An address, of a whole school
perhaps, notices nothing until 60 codes from it were wrong in a quarter of an hour. From then on
browsers that were here before go on as usual, a class at a time; new ones take their turn in one
row of the process, two a second, however many addresses guess. Whoever is at another address, and
right, never waits.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from threading import Lock

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
"""Seconds between two turns of the process."""
PATIENCE = 3.0
"""Seconds that somebody waits for a turn without being told so."""
MOST = 20_000
"""Browsers, and addresses, that are remembered; of the quiet ones the oldest are let go."""


@dataclass(slots=True)
class _Wrong:
    """When codes of one browser or address were wrong, in seconds, and what is left of its calm."""

    times: list[float] = field(default_factory=list)
    calm: float = CALM
    filled: float = 0.0

    def recent(self, now: float) -> int:
        """How many still count."""
        self.times = [time for time in self.times if now - WINDOW < time <= now]
        return len(self.times)

    def take_calm(self, now: float) -> bool:
        """Whether a known browser may go on at once."""
        self.calm = min(CALM, self.calm + (now - self.filled) * CALM_EACH)
        self.filled = now
        if self.calm < 1:
            return False
        self.calm -= 1
        return True


class Guesses:
    """The wrong codes of one process, per browser and per address. Safe between threads.

    All times are in seconds of one clock that does not go back.
    """

    def __init__(self) -> None:
        self._browsers: OrderedDict[str, _Wrong] = OrderedDict()
        self._addresses: OrderedDict[str, _Wrong] = OrderedDict()
        self._turn = 0.0
        self._lock = Lock()

    def ask(self, browser: str, address: str, age: float, now: float) -> float:
        """Seconds after which a code of this browser, so old, may be looked up; 0 for at once.

        Up to PATIENCE it may wait for that and counts as wrong from now on, until `right` says that
        it was not: so nobody asks twice at the same moment. After more it must ask again.
        """
        with self._lock:
            seconds = self._wait(browser, address, age, now)
            if seconds <= PATIENCE:
                self._count(browser, address, now)
            return seconds

    def right(self, browser: str, address: str) -> None:
        """The last code of this browser was right, or nobody could look: it does not count."""
        with self._lock:
            for kept, name in ((self._browsers, browser), (self._addresses, address)):
                if name in kept and kept[name].times:
                    kept[name].times.pop()

    def wrong(self, browser: str, address: str, now: float) -> None:
        """A code of this browser at this address was wrong."""
        with self._lock:
            self._count(browser, address, now)

    def _wait(self, browser: str, address: str, age: float, now: float) -> float:
        mine, theirs = self._browsers.get(browser), self._addresses.get(address)
        tries = mine.recent(now) if mine else 0
        if mine and tries >= FREE:
            return max(0.0, mine.times[-1] + pause(tries) - now)
        if theirs is None or theirs.recent(now) < NOISY:
            return 0.0
        if not tries and age >= KNOWN_AFTER and theirs.take_calm(now):
            return 0.0
        turn = max(self._turn + TURN, now)
        if turn - now <= PATIENCE:  # else nobody would come to use it
            self._turn = turn
        return turn - now

    def _count(self, browser: str, address: str, now: float) -> None:
        for kept, name in ((self._browsers, browser), (self._addresses, address)):
            found = kept.setdefault(name, _Wrong(filled=now))
            found.times = [*found.times[-NOISY:], now]
            kept.move_to_end(name)
            if len(kept) > MOST:
                quiet = (old for old, tries in kept.items() if len(tries.times) < NOISY)
                del kept[next(quiet, name)]


def pause(tries: int) -> float:
    """Seconds to wait after the last of so many wrong codes: 5, 10, 20 … up to a quarter."""
    return float(min(FIRST_PAUSE * 2 ** (tries - FREE), LONGEST_PAUSE))
