"""A store that keeps practising possible while the disk cannot be used."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from threading import RLock
from typing import TypeVar

from sandbox.model import Event
from sandbox.store.pending import Append, Bind, Change, Forget, Pending
from sandbox.store.protocol import EventStore, StoreUnavailable, check_device, check_event
from sandbox.store.seen import Seen

RETRY_AFTER = 15.0
"""Seconds before the disk is tried again."""

_log = logging.getLogger(__name__)
_T = TypeVar("_T")


class Guarded:
    """Wraps a store: never raises StoreUnavailable, keeps in memory what could not be written.

    While `healthy` is False progress is not promised: it is lost when the process ends before
    the disk is back, and of a disk that cannot be read only what was read before is known.
    While it is True every call goes straight to the store.
    """

    def __init__(
        self,
        store: EventStore | Callable[[], EventStore],
        retry_after: float = RETRY_AFTER,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Tries the store, or what opens it, at once; `clock` and `retry_after` are in seconds."""
        self._open = store if callable(store) else lambda: store
        self._retry_after = retry_after
        self._clock = clock
        self._store: EventStore | None = None
        self._pending = Pending()
        self._seen = Seen()
        self._lock = RLock()
        self._trouble = ""
        self._blind = False
        self._next_try = 0.0
        self.exists("")

    @property
    def healthy(self) -> bool:
        """Whether everything so far could be read and written."""
        return not self._trouble

    @property
    def trouble(self) -> str:
        """What is wrong, as a Dutch sentence for whoever keeps the program running, or ""."""
        return self._trouble

    def append(self, event: Event) -> None:
        check_event(event)
        self._write(Append(event))

    def forget(self, learner: str) -> None:
        self._write(Forget(learner))

    def bind(self, device: str, learner: str) -> None:
        check_device(device)
        self._write(Bind(device, learner))

    def unbind(self, device: str) -> None:
        self._write(Bind(device, None))

    def events_of(self, learner: str) -> tuple[Event, ...]:
        return self._read(
            lambda store: self._seen.keep_events(learner, store.events_of(learner)),
            lambda: self._seen.events_of(learner),
            lambda kept: self._pending.over_events(learner, kept),
        )

    def events_of_group(self, group: str) -> tuple[Event, ...]:
        return self._read(
            lambda store: store.events_of_group(group),
            lambda: (),
            lambda kept: self._pending.over_group(group, kept),
        )

    def learner_of(self, device: str) -> str | None:
        return self._read(
            lambda store: self._seen.keep_learner(device, store.learner_of(device)),
            lambda: self._seen.learner_of(device),
            lambda kept: self._pending.over_learner(device, kept),
        )

    def exists(self, learner: str) -> bool:
        return self._read(
            lambda store: store.exists(learner),
            lambda: self._seen.exists(learner),
            lambda kept: self._pending.over_exists(learner, kept),
        )

    def _write(self, change: Change) -> None:
        with self._lock:
            self._recover()
            if self._trouble:
                self._pending.add(change)
                return
        try:
            change.apply(self._reach())
        except StoreUnavailable as error:
            with self._lock:
                self._fail(error)
                self._pending.add(change)
        else:
            self._seen.see(change)

    def _read(
        self,
        ask: Callable[[EventStore], _T],
        known: Callable[[], _T],
        over: Callable[[_T], _T],
    ) -> _T:
        """What the disk says or, when it is silent, what is known, with the pending over it."""
        with self._lock:
            self._recover()
            if self._trouble:
                return over(known() if self._blind else self._ask(ask, known))
        return self._ask(ask, known)

    def _ask(self, ask: Callable[[EventStore], _T], known: Callable[[], _T]) -> _T:
        try:
            return ask(self._reach())
        except StoreUnavailable as error:
            with self._lock:
                self._fail(error)
                self._blind = True
            return known()

    def _recover(self) -> None:
        if not self._trouble or self._clock() < self._next_try:
            return
        try:
            store = self._reach()
            store.exists("")
            self._blind = False
            self._pending.replay(store, self._seen.see)
        except StoreUnavailable as error:
            self._fail(error)
        else:
            self._trouble = ""
            _log.warning("De voortgang wordt weer bewaard.")

    def _fail(self, error: StoreUnavailable) -> None:
        if not self._trouble:
            _log.warning("De voortgang wordt nu niet bewaard. %s", error)
        self._trouble = str(error)
        self._next_try = self._clock() + self._retry_after

    def _reach(self) -> EventStore:
        if self._store is None:
            self._store = self._open()
        return self._store
