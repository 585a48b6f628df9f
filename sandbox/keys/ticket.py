"""What a browser carries: a name of its own, for who practises the oefencode, for a teacher the
codes of classes.
"""

from __future__ import annotations

from dataclasses import dataclass

LASTS = 180 * 24 * 60 * 60
"""Seconds without a visit after which a browser is forgotten."""
_BETWEEN = "|"
_CODES = "."
MOST = 8
"""Classes that a browser remembers; of the others the teacher needs the key again."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """`given` is in seconds since 1970. `before` is the name of the browser's ticket before it.

    `teaches` are the codes of the classes that are taught with this browser, the last one first.
    """

    name: str
    given: int
    code: str = ""
    before: str = ""
    teaches: tuple[str, ...] = ()

    @property
    def written(self) -> str:
        """All of it as one text."""
        codes = _CODES.join(self.teaches)
        return _BETWEEN.join((self.name, str(self.given), self.code, self.before, codes))

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all that this browser is: of who practises, and of a teacher per class."""
        return (self.name, *(teaching(self.name, code) for code in self.teaches))

    def holds(self, now: float, lasts: float = LASTS) -> bool:
        """Whether it may still be used, so many seconds after it was given.

        One with a time to come was given before the clock was set back: it holds as long.
        """
        return abs(now - self.given) < lasts


def ticket_of(written: str) -> Ticket:
    """The ticket of a text, also of before there were classes; ValueError when it is none."""
    name, given, code, before, *classes = written.split(_BETWEEN)
    codes = _CODES.join(classes).split(_CODES)
    return Ticket(name, int(given), code, before, tuple(filter(None, codes)))


def teaching(name: str, code: str) -> str:
    """The name of a browser as that of the teacher of a class."""
    return f"{name}/{code}"
