"""How often an oefencode may be guessed wrongly.

There are 1,024 x 1,023 x 1,022 x 90 = 96,353,832,960 codes, and forgiving a slip of the pen does
not help a guesser: whatever is typed stands for one code at most. A person at a device gets 5 wrong
guesses in a quarter of an hour. Somebody who keeps throwing away the cookie is met by the limit of
the process: 100 wrong guesses a minute are 144,000 a day, so trying all codes takes 1,800 years.
With 10,000 learners the first lucky hit takes some 67 days of guessing day and night, and the prize
is somebody's place in a practice with a made-up person.

The price: while somebody guesses like that, others cannot continue with a code on a new device.
Whoever is known by the cookie notices nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `most` wrong guesses `within` a length of time."""

    most: int
    within: timedelta

    def recent(self, times: Sequence[datetime], now: datetime) -> tuple[datetime, ...]:
        """The times that still count."""
        return tuple(time for time in times if time > now - self.within)

    def allowed(self, times: Sequence[datetime], now: datetime) -> bool:
        """Whether there may be another guess after wrong ones at these times."""
        return len(self.recent(times, now)) < self.most


PER_DEVICE = Limit(5, timedelta(minutes=15))
PER_PROCESS = Limit(100, timedelta(minutes=1))


class Guesses:
    """The wrong guesses of one process, per device; old ones are let go. Safe between threads."""

    def __init__(self) -> None:
        self._devices: dict[str, tuple[datetime, ...]] = {}
        self._all: tuple[datetime, ...] = ()
        self._lock = Lock()

    def allowed(self, device: str, now: datetime) -> bool:
        """Whether this device may guess now; without a cookie, "", all share one allowance."""
        with self._lock:
            mine = self._devices.get(device, ())
            return PER_DEVICE.allowed(mine, now) and PER_PROCESS.allowed(self._all, now)

    def wrong(self, device: str, now: datetime) -> None:
        """Keep in mind that this device guessed wrongly."""
        with self._lock:
            self._all = (*PER_PROCESS.recent(self._all, now), now)
            kept = {name: PER_DEVICE.recent(times, now) for name, times in self._devices.items()}
            self._devices = {name: times for name, times in kept.items() if times}
            self._devices[device] = (*self._devices.get(device, ()), now)
