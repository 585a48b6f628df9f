"""Changes of several threads that reach the disk together: one commit for all who wait.

To bring a commit to the disk takes longer than the change itself, on a busy disk a hundred times.
One at a time, the presses of a whole school would stand in a row for it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager
from threading import Event, Lock
from typing import Generic, TypeVar

from sandbox.store.database import Database, writing
from sandbox.store.protocol import StoreUnavailable

_T = TypeVar("_T")


_OUR_OWN = (sqlite3.IntegrityError, sqlite3.ProgrammingError)
"""What SQLite says of a mistake in one change."""


def _of_the_disk(error: Exception) -> bool:
    return isinstance(error, sqlite3.Error) and not isinstance(error, _OUR_OWN)


class _Change(Generic[_T]):
    """What one thread wants to be kept, and what came of it once `done` is set."""

    def __init__(self, write: Callable[[Database], _T]) -> None:
        self._write = write
        self._made: list[_T] = []
        self.done = Event()
        self.error: BaseException | None = None

    def run(self, db: Database) -> None:
        """All of it or nothing; a change that may not be leaves those of others as they are."""
        db.execute("SAVEPOINT change")
        try:
            self._made = [self._write(db)]
        except Exception as error:
            if _of_the_disk(error):
                raise
            self.error = error
            db.execute("ROLLBACK TO change")
        db.execute("RELEASE change")

    def outcome(self) -> _T:
        if self.error is not None:
            raise self.error
        return self._made[0]


class Batches:
    """Who has the turn writes what everybody who waits wants to be kept."""

    def __init__(
        self,
        turn: Callable[[], AbstractContextManager[None]],
        lend: Callable[[], AbstractContextManager[Database]],
    ) -> None:
        """`turn` waits until nobody else writes, or raises StoreUnavailable after its patience."""
        self._turn = turn
        self._lend = lend
        self._lock = Lock()
        self._waiting: list[_Change[object]] = []

    def keep(self, write: Callable[[Database], _T]) -> _T:
        """What `write` makes, once that is on the disk, and with it all of it or nothing."""
        change = _Change(write)
        with self._lock:
            self._waiting.append(change)  # type: ignore[arg-type]
        try:
            with self._turn():
                if not change.done.is_set():
                    self._write_all()
        except StoreUnavailable:
            if self._taken_back(change):  # type: ignore[arg-type]
                raise
            change.done.wait()  # somebody is writing it at this moment
        return change.outcome()

    def _write_all(self) -> None:
        with self._lock:
            changes, self._waiting = self._waiting, []
        try:
            with self._lend() as db, writing(db):
                for change in changes:
                    change.run(db)
        except BaseException as error:
            for change in changes:
                change.error = error
        finally:
            for change in changes:
                change.done.set()

    def _taken_back(self, change: _Change[object]) -> bool:
        with self._lock:
            if change not in self._waiting:
                return False
            self._waiting.remove(change)
            return True
