"""What a browser carries: a name of its own and, for who practises, the oefencode."""

from __future__ import annotations

from dataclasses import dataclass

LASTS = 180 * 24 * 60 * 60
"""Seconds without a visit after which a browser is forgotten."""
_BETWEEN = "|"


@dataclass(frozen=True, slots=True)
class Ticket:
    """`given` is in seconds since 1970. `before` is the name of the browser's ticket before it."""

    name: str
    given: int
    code: str = ""
    before: str = ""

    @property
    def written(self) -> str:
        """All of it as one text."""
        return _BETWEEN.join((self.name, str(self.given), self.code, self.before))

    def holds(self, now: float, lasts: float = LASTS) -> bool:
        """Whether it may still be used, so many seconds after it was given.

        One with a time to come was given before the clock was set back: it holds as long.
        """
        return abs(now - self.given) < lasts


def ticket_of(written: str) -> Ticket:
    """The ticket of a text; ValueError when it is none."""
    name, given, code, before = written.split(_BETWEEN)
    return Ticket(name, int(given), code, before)
