"""A store that keeps practising possible while the disk cannot be used."""

from __future__ import annotations

import logging
import time
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from threading import RLock
from typing import TypeVar

from sandbox.model import Event
from sandbox.store.pending import Append, Bind, Change, Forget, Pending
from sandbox.store.protocol import (
    EventStore,
    Kept,
    Overtaken,
    StoreUnavailable,
    check_device,
    check_events,
    last_of,
)
from sandbox.store.seen import Seen, put_back
from sandbox.store.sql import SqlStore
from sandbox.store.sqlite import Identity, SqliteStore
from sandbox.texts import text

RETRY_AFTER = 15.0
"""Seconds before the disk is tried again."""

_log = logging.getLogger(__name__)
_T = TypeVar("_T")


class Guarded:
    """Wraps a store: never raises StoreUnavailable, keeps in memory what could not be written.

    While `healthy` is False progress is not promised: it is lost when the process ends before
    the disk is back, and of a disk that cannot be read only what was read before is known.
    While it is True every call goes to the store, which is asked for what is new only. Sequences
    of events that wait for the disk are those that they would have if nobody else writes.
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
        self._damaged = False
        self._next_try = 0.0
        self._steady_from = 0.0
        self._file: Identity | None = None
        self.replaced = False
        """Whether the file was taken away or replaced, and something put back."""
        self.learner_of("")

    @property
    def healthy(self) -> bool:
        """Whether everything so far could be read and written."""
        return not self._trouble

    @property
    def silent(self) -> bool:
        """Whether the disk cannot even be read: what was not read before is not known now."""
        return bool(self._trouble) and self._blind

    def look(self) -> bool:
        """Asks the disk, when it is time to, whether it can be read and written now.

        False too for `retry_after` seconds after the file was taken away and put back.
        """
        self.learner_of("")
        self._try_out()
        return self.healthy and self._clock() >= self._steady_from

    @property
    def trouble(self) -> str:
        """What is wrong, as a Dutch sentence for whoever keeps the program running, or ""."""
        return self._trouble

    def append(self, stream: str, *events: Event, after: int | None = None) -> int:
        check_events(events)
        if sequence := self._write(Append(stream, events, after)):
            return sequence
        return last_of(self.read(stream))

    def forget(self, stream: str) -> None:
        self._write(Forget(stream))

    def forget_idle(self, before: datetime) -> tuple[str, ...]:
        """As any store does; while the disk fails nobody is idle, for nobody can know."""
        if not self.healthy:
            return ()
        try:
            gone = self._reach().forget_idle(before)
        except StoreUnavailable as error:
            with self._lock:
                self._fail(error)
            return ()
        for name in gone:
            self._seen.see(Forget(name), 0)
        return gone

    def bind(self, device: str, learner: str) -> None:
        check_device(device)
        self._write(Bind(device, learner))

    def unbind(self, device: str) -> None:
        self._write(Bind(device, None))

    def read(self, stream: str, after: int = 0) -> tuple[Kept, ...]:
        whole = self._read(
            lambda store: self._seen.read_on(store, stream),
            lambda: self._seen.events_of(stream),
            lambda kept: self._pending.over_events(stream, kept),
        )
        return whole[bisect_right(whole, after, key=lambda one: one.sequence) :]

    def learner_of(self, device: str) -> str | None:
        return self._read(
            lambda store: self._seen.keep_learner(device, store.learner_of(device)),
            lambda: self._seen.learner_of(device),
            lambda kept: self._pending.over_learner(device, kept),
        )

    def _write(self, change: Change) -> int:
        """The sequence that the disk gave, or 0 when the change has to wait."""
        with self._lock:
            self._recover()
            if self._trouble:
                return self._wait(change)
        try:
            store, file = self._reach(), self._file
            sequence = change.apply(store)
        except StoreUnavailable as error:
            with self._lock:
                self._fail(error)
                return self._wait(change)
        self._seen.see(change, sequence)
        if isinstance(store, SqliteStore) and store.identity() != file:
            self._look_again(store, file)
        return sequence

    def _wait(self, change: Change) -> int:
        """Keeps a change until the disk is back; then what others wrote does not stop it."""
        if isinstance(change, Append) and change.after is not None:
            if last_of(self.read(change.stream)) != change.after:
                raise Overtaken
            change = replace(change, after=None)
        self._pending.add(change)
        return 0

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

    def _try_out(self) -> None:
        store = self._store
        if self._trouble or not isinstance(store, SqlStore):
            return
        try:
            store.try_out()
        except StoreUnavailable as error:
            with self._lock:
                self._fail(error)

    def _recover(self) -> None:
        if not self._trouble or self._clock() < self._next_try:
            return
        try:
            store = self._reach()
            store.learner_of("")
            if isinstance(store, SqlStore):
                store.try_out()
            if self._damaged and isinstance(store, SqliteStore):
                put_back(store, self._seen.everything(), store.forgotten.away())
                self._damaged = False
            self._blind = False
            self._pending.replay(store, self._seen.see)
        except StoreUnavailable as error:
            self._fail(error)
        else:
            self._trouble = ""
            _log.warning(text("opslag.weer_bewaard"))

    def _fail(self, error: StoreUnavailable) -> None:
        if not self._trouble:
            _log.warning(text("opslag.niet_bewaard", fout=str(error)))
        self._trouble = str(error)
        if error.damaged and isinstance(self._store, SqliteStore):
            self._store.close()
            self._store = None  # the next try goes back to a copy, if there is one
            self._damaged = True
        self._next_try = self._clock() + self._retry_after

    def _reach(self) -> EventStore:
        if self._store is None:
            self._store = self._open()
        if isinstance(self._store, SqliteStore) and self._store.identity() != self._file:
            with self._lock:
                self._look_at_the_file(self._store)
        return self._store

    def _look_again(self, store: SqliteStore, file: Identity | None) -> None:
        """What was written while the file was taken away may have gone with it."""
        with self._lock:
            self._file = file
            try:
                self._look_at_the_file(store)
            except StoreUnavailable as error:
                self._fail(error)

    def _look_at_the_file(self, store: SqliteStore) -> None:
        """The file or its journal is another one than before: what memory holds is put back.

        When the file is gone, a copy takes its place first, as at the start.
        """
        before, now = self._file, store.identity()
        if before is not None and before != now:
            store.leave(before)
            if store.identity()[0] is None and isinstance(opened := self._open(), SqliteStore):
                self._store = store = opened
            back = put_back(store, self._seen.everything(), store.forgotten.away())
            if back or before[0] != now[0]:  # a new file may get the number of the one before
                self.replaced = True
                self._steady_from = self._clock() + self._retry_after
                _log.warning(text("opslag.vervangen"))
        store.learner_of("")
        self._file = store.identity()
