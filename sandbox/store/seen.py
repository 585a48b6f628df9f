"""What the disk last said about the learners seen lately, for when it falls silent."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from datetime import UTC
from threading import Lock
from typing import TypeVar

from sandbox.model import Event
from sandbox.store.pending import Append, Bind, Change, Forget

MOST_SEEN = 500
"""Learners, and devices, that are remembered: more than one process serves at a time."""

_V = TypeVar("_V")


class Seen:
    """Events per learner and learners per device; the longest unseen make room."""

    def __init__(self) -> None:
        self._events: OrderedDict[str, tuple[Event, ...]] = OrderedDict()
        self._learners: OrderedDict[str, str | None] = OrderedDict()
        self._lock = Lock()

    def keep_events(self, learner: str, events: tuple[Event, ...]) -> tuple[Event, ...]:
        """Remembers, and gives back, the events of a learner."""
        with self._lock:
            return _keep(self._events, learner, events)

    def keep_learner(self, device: str, learner: str | None) -> str | None:
        """Remembers, and gives back, whose device this is."""
        with self._lock:
            return _keep(self._learners, device, learner)

    def events_of(self, learner: str) -> tuple[Event, ...]:
        """The events as far as known."""
        return self._events.get(learner, ())

    def learner_of(self, device: str) -> str | None:
        """Whose device this is, as far as known."""
        return self._learners.get(device)

    def exists(self, learner: str) -> bool:
        """Whether the learner is known to have an event or a device."""
        with self._lock:
            return bool(self._events.get(learner)) or learner in self._learners.values()

    def see(self, change: Change) -> None:
        """Takes in a change that was written."""
        with self._lock:
            match change:
                case Append(event) if event.learner in self._events:
                    here = replace(event, at=event.at.astimezone(UTC))
                    self._events[event.learner] += (here,)
                case Bind(device, learner):
                    _keep(self._learners, device, learner)
                case Forget(learner):
                    self._events.pop(learner, None)
                    for device in [d for d, who in self._learners.items() if who == learner]:
                        self._learners[device] = None


def _keep(known: OrderedDict[str, _V], key: str, value: _V) -> _V:
    known[key] = value
    known.move_to_end(key)
    if len(known) > MOST_SEEN:
        known.popitem(last=False)
    return value
