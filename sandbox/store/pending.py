"""Changes that could not be written yet: seen by whoever reads, and replayed later in order."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass

from sandbox.model import Event
from sandbox.store.protocol import EventStore, Kept, in_utc, numbered

MOST_PENDING = 100_000
"""Changes kept while the disk fails, some tens of megabytes; then the oldest half is let go."""


@dataclass(frozen=True)
class Append:
    """Events to be kept, all or none; `after` as in EventStore.append."""

    stream: str
    events: tuple[Event, ...]
    after: int | None = None

    def apply(self, store: EventStore) -> int:
        return store.append(self.stream, *self.events, after=self.after)


@dataclass(frozen=True)
class Bind:
    """A device that became a learner's, or nobody's."""

    device: str
    learner: str | None

    def apply(self, store: EventStore) -> int:
        if self.learner is None:
            store.unbind(self.device)
        else:
            store.bind(self.device, self.learner)
        return 0


@dataclass(frozen=True)
class Forget:
    """A stream to be wiped, with its devices and its actor."""

    stream: str

    def apply(self, store: EventStore) -> int:
        store.forget(self.stream)
        return 0


Change = Append | Bind | Forget
"""`apply` gives the sequence of the last event that was kept, or 0."""


class Pending:
    """The changes in order, and what a reader must see of them."""

    def __init__(self) -> None:
        self._changes: deque[Change] = deque()
        self._clear()

    def __len__(self) -> int:
        return len(self._changes)

    def add(self, change: Change) -> None:
        """Keep `change` until `replay`."""
        if len(self._changes) >= MOST_PENDING:
            for _ in range(MOST_PENDING // 2):
                self._changes.popleft()
            self._see_again()
        self._changes.append(change)
        self._see(change)

    def replay(self, store: EventStore, written: Callable[[Change, int], None]) -> None:
        """Write everything in order and tell `written`; StoreUnavailable leaves the rest."""
        try:
            while self._changes:
                sequence = self._changes[0].apply(store)
                written(self._changes.popleft(), sequence)
        finally:
            self._see_again()

    def over_events(self, stream: str, kept: tuple[Kept, ...]) -> tuple[Kept, ...]:
        """`kept`, the whole stream, as it would be after these changes."""
        added = self._events.get(stream, ())
        if not added and not self._forgotten:
            return kept
        before = () if stream in self._forgotten else kept
        left = [one.event for one in before if one.event.actor not in self._forgotten]
        return numbered((*left, *added))

    def over_learner(self, device: str, kept: str | None) -> str | None:
        """`kept`, as it would be after these changes."""
        if device in self._learners:
            return self._learners[device]
        return None if kept in self._forgotten else kept

    def _clear(self) -> None:
        self._events: defaultdict[str, list[Event]] = defaultdict(list)
        self._learners: dict[str, str | None] = {}
        self._forgotten: set[str] = set()

    def _see_again(self) -> None:
        self._clear()
        for change in self._changes:
            self._see(change)

    def _see(self, change: Change) -> None:
        match change:
            case Append(stream, events):
                self._events[stream].extend(in_utc(events))
            case Bind(device, learner):
                self._learners[device] = learner
            case Forget(stream):
                self._forgotten.add(stream)
                self._events.pop(stream, None)
                for events_ in self._events.values():
                    events_[:] = [event for event in events_ if event.actor != stream]
                for device, bound in self._learners.items():
                    if bound == stream:
                        self._learners[device] = None
