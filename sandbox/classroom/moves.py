"""Moving work to another device: a code that works once, for a short while, in memory alone.

An oefencode is never kept, so work can be moved as long as this process saw who does it: what a
browser carries is remembered here while somebody practises in a class, and nowhere else.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import RLock
from typing import TypeVar

from sandbox.classroom.code import new_move_code

T = TypeVar("T")

LASTS = 10 * 60.0
"""Seconds in which a code can be used: to fetch a phone, and to type eight signs."""
REMEMBERED = 8 * 60 * 60.0
"""Seconds after which somebody who was not seen is forgotten here: a school day."""
MOST = 2000
"""Pupils, browsers and codes that are remembered; the oldest are let go."""


@dataclass(frozen=True, slots=True)
class Move:
    """Work that can be moved: of the pupil at a seat of a class, with this nickname."""

    code: str
    classroom: str
    seat: str
    nickname: str
    learner: str
    until: float


@dataclass
class Seen:
    """Somebody who practises: the oefencode, the browsers it is carried by, and when last."""

    oefencode: str
    browsers: set[str] = field(default_factory=set)
    at: float = 0.0


class Moves:
    """Safe between threads. `clock` gives seconds and does not go back; all draws of `chance`
    are equally likely.
    """

    def __init__(self, clock: Callable[[], float], chance: Callable[[int], int]) -> None:
        self._clock = clock
        self._chance = chance
        self._seen: OrderedDict[str, Seen] = OrderedDict()
        self._offered: OrderedDict[str, Move] = OrderedDict()
        self._gone: OrderedDict[str, Move] = OrderedDict()
        self._lock = RLock()

    def seen(self, learner: str, oefencode: str, browser: str) -> None:
        """A pupil of a class is at work in this browser."""
        with self._lock:
            one = self._seen.setdefault(learner, Seen(oefencode))
            one.browsers.add(browser)
            one.at = self._clock()
            _fit(self._seen, learner)

    def offer(self, classroom: str, seat: str, nickname: str, learner: str) -> bool:
        """Makes a code for this pupil in place of an earlier one; whether the work can be moved."""
        with self._lock:
            self.withdraw(classroom, seat)
            one = self._seen.get(learner)
            if one is None or self._clock() - one.at >= REMEMBERED:
                return False
            code, until = new_move_code(self._chance), self._clock() + LASTS
            self._offered[code] = Move(code, classroom, seat, nickname, learner, until)
            _fit(self._offered, code)
            return True

    def withdraw(self, classroom: str, seat: str) -> None:
        """The code of this pupil works no more."""
        with self._lock:
            for code, move in list(self._offered.items()):
                if (move.classroom, move.seat) == (classroom, seat):
                    del self._offered[code]

    def find(self, code: str) -> Move | None:
        """What a code moves, as long as it works."""
        with self._lock:
            move = self._offered.get(code)
            return move if move and self._clock() < move.until else None

    def of_class(self, classroom: str) -> Mapping[str, tuple[Move, float]]:
        """The codes of a class that work, by seat, with the seconds that they still do."""
        with self._lock:
            now = self._clock()
            open_ = [one for one in self._offered.values() if one.classroom == classroom]
            return {one.seat: (one, one.until - now) for one in open_ if now < one.until}

    def take(self, code: str, browser: str) -> tuple[str, frozenset[str]] | None:
        """The oefencode that this browser goes on with, and the browsers that are done; once."""
        with self._lock:
            move = self.find(code)
            one = self._seen.get(move.learner) if move else None
            if move is None or one is None:
                return None
            del self._offered[code]
            done = frozenset(one.browsers - {browser})
            for name in done:
                self._gone[name] = move
                _fit(self._gone, name)
            one.browsers = {browser}
            return one.oefencode, done

    def gone(self, browser: str, learner: str) -> Move | None:
        """The move by which the work of this learner left this browser, if it did."""
        with self._lock:
            move = self._gone.get(browser)
            return move if move and move.learner == learner else None

    def came(self, browser: str) -> None:
        """Somebody goes on in this browser: whatever left it before does not matter any more."""
        with self._lock:
            self._gone.pop(browser, None)

    def left(self, browser: str) -> None:
        """This browser is nobody's any more; who is in no other one is forgotten here."""
        with self._lock:
            self.came(browser)
            for learner, one in list(self._seen.items()):
                one.browsers.discard(browser)
                if not one.browsers:
                    self.forget(learner)

    def forget(self, learner: str) -> None:
        """All of this learner is forgotten here."""
        with self._lock:
            self._seen.pop(learner, None)
            for known in (self._offered, self._gone):
                for name in [name for name, move in known.items() if move.learner == learner]:
                    del known[name]


def _fit(known: OrderedDict[str, T], newest: str) -> None:
    known.move_to_end(newest)
    while len(known) > MOST:
        known.popitem(last=False)
