"""Changes that could not be written yet: seen by whoever reads, and replayed later in order."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC

from sandbox.model import Event
from sandbox.store.protocol import EventStore

MOST_PENDING = 100_000
"""Changes kept while the disk fails, some tens of megabytes; then the oldest half is let go."""


@dataclass(frozen=True)
class Append:
    """An event to be kept."""

    event: Event

    def apply(self, store: EventStore) -> None:
        store.append(self.event)


@dataclass(frozen=True)
class Bind:
    """A device that became a learner's, or nobody's."""

    device: str
    learner: str | None

    def apply(self, store: EventStore) -> None:
        if self.learner is None:
            store.unbind(self.device)
        else:
            store.bind(self.device, self.learner)


@dataclass(frozen=True)
class Forget:
    """A learner to be wiped."""

    learner: str

    def apply(self, store: EventStore) -> None:
        store.forget(self.learner)


Change = Append | Bind | Forget


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

    def replay(self, store: EventStore, written: Callable[[Change], None]) -> None:
        """Write everything in order and tell `written`; StoreUnavailable leaves the rest."""
        try:
            while self._changes:
                self._changes[0].apply(store)
                written(self._changes.popleft())
        finally:
            self._see_again()

    def over_events(self, learner: str, kept: tuple[Event, ...]) -> tuple[Event, ...]:
        """`kept`, as it would be after these changes."""
        before = () if learner in self._forgotten else kept
        return (*before, *self._events.get(learner, ()))

    def over_group(self, group: str, kept: tuple[Event, ...]) -> tuple[Event, ...]:
        """`kept`, as it would be after these changes."""
        before = [event for event in kept if event.learner not in self._forgotten]
        added = [e for events in self._events.values() for e in events if e.group == group]
        return (*before, *sorted(added, key=lambda event: event.at)) if group else ()

    def over_learner(self, device: str, kept: str | None) -> str | None:
        """`kept`, as it would be after these changes."""
        if device in self._learners:
            return self._learners[device]
        return None if kept in self._forgotten else kept

    def over_exists(self, learner: str, kept: bool) -> bool:
        """`kept`, as it would be after these changes."""
        if learner in self._events or learner in self._learners.values():
            return True
        return kept and learner not in self._forgotten

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
            case Append(event):
                self._events[event.learner].append(replace(event, at=event.at.astimezone(UTC)))
            case Bind(device, learner):
                self._learners[device] = learner
            case Forget(learner):
                self._forgotten.add(learner)
                self._events.pop(learner, None)
                for device, bound in self._learners.items():
                    if bound == learner:
                        self._learners[device] = None
