"""Who may stay connected when many come: the longest silent go first, whoever asks soon stays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass
from typing import Generic, TypeVar

C = TypeVar("C", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Room:
    """How many connections there may be: in all, and those that have not asked anything yet.

    A school sits behind one address, so one address may hold most of them. A browser asks within
    milliseconds; 128 that wait are more than 30 pupils make who load the first page together.
    """

    in_all: int
    from_one: int
    silent: int = 512
    silent_from_one: int = 128


class Crowd(Generic[C]):
    """The connections of one process. Not safe between threads: the event loop alone uses it."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._addresses: dict[C, str] = {}
        self._from: Counter[str] = Counter()
        self._silent: dict[C, str] = {}
        self._silent_from: Counter[str] = Counter()

    def come(self, connection: C, address: str) -> C | None:
        """Takes in a new connection; gives the one that must go for it, or itself if it may not.

        The longest silent of the same address makes room first: who only holds connections open
        loses them, and whoever asks something at once is never the longest silent.
        """
        self._addresses[connection] = address
        self._from[address] += 1
        self._silent[connection] = address
        self._silent_from[address] += 1
        mine = self._silent_from[address] > self._room.silent_from_one
        full = len(self._silent) > self._room.silent or len(self._addresses) > self._room.in_all
        if mine or self._from[address] > self._room.from_one:
            return next(c for c, whose in self._silent.items() if whose == address)
        return next(iter(self._silent)) if full else None

    def ask(self, connection: C) -> None:
        """This connection asked something: it is not silent any more."""
        address = self._silent.pop(connection, None)
        if address is not None:
            self._silent_from[address] -= 1
            if not self._silent_from[address]:
                del self._silent_from[address]

    def leave(self, connection: C) -> None:
        """This connection is gone."""
        self.ask(connection)
        address = self._addresses.pop(connection, None)
        if address is not None:
            self._from[address] -= 1
            if not self._from[address]:
                del self._from[address]

    def __len__(self) -> int:
        return len(self._addresses)
