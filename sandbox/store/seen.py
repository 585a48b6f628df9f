"""What the disk last said about the streams seen lately, for when it falls silent."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import TypeVar

from sandbox.model import Event
from sandbox.store.pending import Append, Bind, Change, Forget
from sandbox.store.protocol import EventStore, Kept, in_utc, numbered, read_on

MOST_SEEN = 500
"""Streams, and devices, that are remembered: more than one process serves at a time."""

_V = TypeVar("_V")


class Seen:
    """Events per stream and learners per device; the longest unseen make room."""

    def __init__(self) -> None:
        self._events: OrderedDict[str, tuple[Kept, ...]] = OrderedDict()
        self._learners: OrderedDict[str, str | None] = OrderedDict()
        self._lock = Lock()

    def read_on(self, store: EventStore, stream: str) -> tuple[Kept, ...]:
        """The whole stream, of which only what is new is read from the store."""
        found = read_on(store, stream, self.events_of(stream))
        with self._lock:
            if found:
                return _keep(self._events, stream, found)
            self._events.pop(stream, None)
            return found

    def keep_learner(self, device: str, learner: str | None) -> str | None:
        """Remembers, and gives back, whose device this is."""
        with self._lock:
            return _keep(self._learners, device, learner)

    def everything(self) -> tuple[dict[str, tuple[Kept, ...]], dict[str, str]]:
        """All streams and all devices that are known."""
        with self._lock:
            devices = {device: who for device, who in self._learners.items() if who}
            return dict(self._events), devices

    def events_of(self, stream: str) -> tuple[Kept, ...]:
        """The events as far as known."""
        return self._events.get(stream, ())

    def learner_of(self, device: str) -> str | None:
        """Whose device this is, as far as known."""
        return self._learners.get(device)

    def see(self, change: Change, sequence: int) -> None:
        """Takes in a change that was written, with the sequence of its last event."""
        with self._lock:
            match change:
                case Append(stream, events) if events:
                    self._see_events(stream, events, sequence)
                case Bind(device, learner):
                    _keep(self._learners, device, learner)
                case Forget(stream):
                    self._forget(stream)

    def _see_events(self, stream: str, events: tuple[Event, ...], sequence: int) -> None:
        known = self._events.get(stream, ())
        if known or sequence == len(events):
            # If others wrote in between, the places are wrong: then all is read again.
            place = known[-1].sequence if known else 0
            _keep(self._events, stream, known + numbered(in_utc(events), place))

    def _forget(self, forgotten: str) -> None:
        self._events.pop(forgotten, None)
        for stream, kept in list(self._events.items()):
            left = [one.event for one in kept if one.event.actor != forgotten]
            if len(left) < len(kept):
                self._events[stream] = numbered(left)
                if not left:
                    del self._events[stream]
        for device in [d for d, who in self._learners.items() if who == forgotten]:
            self._learners[device] = None


def put_back(
    store: EventStore,
    known: tuple[dict[str, tuple[Kept, ...]], dict[str, str]],
    away: Callable[[str], bool],
) -> bool:
    """Writes what is known and does not stand there; tells whether that was anything.

    `away` tells whose name stays away: of who was forgotten.
    """
    events, devices = known
    missing = False
    for stream, kept in events.items():
        lacking = () if away(stream) else _lacking(store.read(stream), kept)
        if lacking:
            missing = True
            store.append(stream, *lacking)
    for device, learner in devices.items():
        if not away(learner) and store.learner_of(device) is None and store.read(learner):
            missing = True
            store.bind(device, learner)
    return missing


def _lacking(there: tuple[Kept, ...], known: tuple[Kept, ...]) -> tuple[Event, ...]:
    """The events that are known and do not stand there, each as often as it lacks."""
    left = Counter(row.event for row in there)
    lacking = []
    for row in known:
        if left[row.event]:
            left[row.event] -= 1
        else:
            lacking.append(row.event)
    return tuple(lacking)


def _keep(known: OrderedDict[str, _V], key: str, value: _V) -> _V:
    known[key] = value
    known.move_to_end(key)
    if len(known) > MOST_SEEN:
        known.popitem(last=False)
    return value
