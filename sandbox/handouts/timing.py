"""How the minutes of a lesson hour are shared among its parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

LENGTHS = (30, 45, 80)
"""Minutes of an hour that a plan is made for."""
BEGINNING = 3
"""Minutes until everybody is in."""
TALK = 15
"""Minutes that talking may take; what is left after it is for doing it again."""
SHORTEST = 5
"""Minutes of practice and of what is added; less is not worth to begin."""
ORDER = ("start", "why", "look", "do", "recall", "talk", "again", "yours")
WITH_CLASS = {"why": 2, "look": 2, "recall": 1.5}
"""How much longer a part takes when it is talked about."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One part, from a minute until another."""

    part: str
    start: int
    end: int

    @property
    def minutes(self) -> int:
        """How long it takes."""
        return self.end - self.start


def schedule(total: int, parts: Mapping[str, int]) -> tuple[Slot, ...]:
    """The parts in order, together exactly `total` minutes; `parts` is what each takes alone.

    When the practice does not fit it is cut, but never to less than the shortest; what is left over
    goes to talking first, and then to doing it again.
    """
    wanted = {"start": BEGINNING}
    wanted |= {name: round(it * WITH_CLASS.get(name, 1)) for name, it in parts.items()}
    left = total - sum(wanted.values())
    if left < 0:
        _shorten(wanted, -left)
    elif left >= SHORTEST:
        wanted["talk"] = min(left, TALK)
        more = left - wanted["talk"]
        wanted |= {"again": more} if more >= SHORTEST else {"do": wanted["do"] + more}
    else:
        wanted["do"] += left
    return tuple(_slots(wanted))


def _shorten(wanted: dict[str, int], over: int) -> None:
    """Takes minutes away: of the practice as far as it goes, then of the longest that is left."""
    cut = min(over, max(0, wanted["do"] - SHORTEST))
    wanted["do"] -= cut
    for _ in range(over - cut):
        longest = max((one for one in wanted if one != "do"), key=lambda one: wanted[one])
        wanted[longest] -= 1


def _slots(wanted: Mapping[str, int]) -> Iterator[Slot]:
    at = 0
    for part in ORDER:
        minutes = wanted.get(part, 0)
        if minutes > 0:
            yield Slot(part, at, at + minutes)
            at += minutes
