"""An EventStore that lives as long as the process: for tests and for trying things out."""

from __future__ import annotations

from datetime import datetime
from threading import Lock

from sandbox.model import Event
from sandbox.store.protocol import Kept, Overtaken, check_device, check_events, in_utc, numbered


class MemoryStore:
    """Streams and devices in dicts; safe to use from several threads."""

    def __init__(self) -> None:
        self._streams: dict[str, list[Event]] = {}
        self._learners: dict[str, str] = {}
        self._lock = Lock()

    def append(self, stream: str, *events: Event, after: int | None = None) -> int:
        check_events(events)
        with self._lock:
            if after is not None and len(self._streams.get(stream, [])) != after:
                raise Overtaken
            kept = self._streams.setdefault(stream, [])
            kept.extend(in_utc(events))
            return len(kept)

    def read(self, stream: str, after: int = 0) -> tuple[Kept, ...]:
        with self._lock:
            return numbered(self._streams.get(stream, [])[after:], after)

    def forget(self, stream: str) -> None:
        with self._lock:
            self._streams.pop(stream, None)
            for events in self._streams.values():
                events[:] = [event for event in events if event.actor != stream]
            self._learners = {d: who for d, who in self._learners.items() if who != stream}

    def forget_idle(self, before: datetime) -> tuple[str, ...]:
        with self._lock:
            late = [
                {name, event.actor}
                for name, events in self._streams.items()
                for event in events
                if event.at >= before
            ]
            idle = tuple(self._streams.keys() - set[str]().union(*late))
        for name in idle:
            self.forget(name)
        return idle

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
