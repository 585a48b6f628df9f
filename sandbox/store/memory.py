"""An EventStore that lives as long as the process: for tests and for trying things out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from threading import Lock

from sandbox.model import Event
from sandbox.store.protocol import check_device, check_event


class MemoryStore:
    """Events in a list and devices in a dict; safe to use from several threads."""

    def __init__(self) -> None:
        self._events: list[Event] = []
        self._learners: dict[str, str] = {}
        self._lock = Lock()

    def append(self, event: Event) -> None:
        check_event(event)
        with self._lock:
            self._events.append(replace(event, at=event.at.astimezone(UTC)))

    def events_of(self, learner: str) -> tuple[Event, ...]:
        with self._lock:
            return tuple(event for event in self._events if event.learner == learner)

    def events_of_group(self, group: str) -> tuple[Event, ...]:
        with self._lock:
            return tuple(event for event in self._events if group and event.group == group)

    def forget(self, learner: str) -> None:
        with self._lock:
            self._events = [event for event in self._events if event.learner != learner]
            self._learners = {d: who for d, who in self._learners.items() if who != learner}

    def bind(self, device: str, learner: str) -> None:
        check_device(device)
        with self._lock:
            self._learners[device] = learner

    def unbind(self, device: str) -> None:
        with self._lock:
            self._learners.pop(device, None)

    def learner_of(self, device: str) -> str | None:
        with self._lock:
            return self._learners.get(device)

    def exists(self, learner: str) -> bool:
        with self._lock:
            return learner in self._learners.values() or any(
                event.learner == learner for event in self._events
            )
