"""An EventStore in one SQLite file: the default, and all that one machine needs."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar, cast

from sandbox.store.batches import Batches
from sandbox.store.connections import Connections
from sandbox.store.database import Database, settle
from sandbox.store.forgotten import Forgotten
from sandbox.store.schema import leave_out
from sandbox.store.sql import Sql, SqlStore

PATIENCE = 2.0
"""Seconds to wait for another writer before a call gives up."""

RESTS = 99
"""How many times as long as it lasted the file is not written anew again."""

_T = TypeVar("_T")

Identity = tuple[tuple[int, int] | None, tuple[int, int] | None]
"""Which file and which journal stand there; None for what is gone."""


class SqliteStore(SqlStore):
    """Events in the file at `path`; nothing is opened or made before the first call."""

    def __init__(
        self,
        path: Path | str,
        patience: float = PATIENCE,
        name_of: Callable[[str], str] | None = None,
    ) -> None:
        self._connections = Connections(Path(path), patience, name_of)
        self._batches = Batches(self._connections.turn, self._connections.lend)
        self.forgotten = Forgotten(Path(path))
        self._scrubbed: bool | None = None
        self._rests_until = 0.0

    @contextmanager
    def reading(self) -> Iterator[Database]:
        with self._connections.lend() as db:
            yield db

    @contextmanager
    def writing(self) -> Iterator[Database]:
        with self._connections.lend() as db, self._connections.writing_in(db):
            yield db

    def keep(self, write: Callable[[Sql], _T]) -> _T:
        return self._batches.keep(write)

    @contextmanager
    def forgetting(self) -> Iterator[Database]:
        with self._connections.lend() as db:
            with self._connections.writing_in(db):
                yield db
            # Deleted rows are overwritten, but the journal still holds what they were.
            settle(db)

    def leave_out(self, db: Sql, names: Sequence[str]) -> None:
        self._scrubbed = False
        self.forgotten.add(*names)
        leave_out(cast("Database", db), {*names})

    def scrub(self) -> None:
        """A row that is deleted is overwritten, but not what was once moved inside a page.

        A process that finds that somebody was forgotten in these days does it once for those
        before: they may have been stopped in between. It is done a hundredth of the time at most,
        however many ask to be forgotten.
        """
        began = time.monotonic()
        if self._scrubbed or began < self._rests_until or not self._connections.path.exists():
            return
        if self._scrubbed is None and not self.forgotten.lately():
            self._scrubbed = True
            return
        with self._connections.lend() as db, self._connections.alone():
            db.execute("VACUUM")
            self._scrubbed = settle(db)
        now = time.monotonic()
        self._rests_until = now + RESTS * (now - began)

    def names(self) -> tuple[str, ...]:
        """The names of all streams and of all who did something."""
        with self.reading() as db:
            return tuple(str(name) for (name,) in db.execute("SELECT name FROM names").fetchall())

    def try_out(self) -> None:
        """StoreUnavailable when nothing could be written now; writes nothing itself."""
        with self.writing():
            pass
        self._connections.look_at_the_disk()

    def identity(self) -> Identity:
        """Changes when the file or its journal is taken away or replaced."""
        return self._connections.identity()

    def settle(self) -> None:
        """Puts what stands in the journal in the file itself: a copy of it then holds everything.

        While somebody writes it does nothing: the next time will do. What was forgotten since
        leaves no trace in it.
        """
        with self.reading() as db:
            settle(db)
        self.scrub()

    def leave(self, before: Identity) -> None:
        """Closes the file that stood here before, of which the journal may still lie here.

        SQLite would read the journal of one file into the other that took its place.
        """
        self.close()
        file, journal = self.identity()
        if file != before[0] and journal is not None and journal == before[1]:
            self._connections.drop_helpers()

    def close(self) -> None:
        """Close the file; a later call opens it again."""
        self._connections.close()
