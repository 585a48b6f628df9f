"""An EventStore in one SQLite file: the default, and all that one machine needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sandbox.store.connections import Connections
from sandbox.store.database import Database, settle
from sandbox.store.forgotten import Forgotten
from sandbox.store.schema import leave_out
from sandbox.store.sql import SqlStore

PATIENCE = 2.0
"""Seconds to wait for another writer before a call gives up."""

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
        self.forgotten = Forgotten(Path(path))

    @contextmanager
    def reading(self) -> Iterator[Database]:
        with self._connections.lend() as db:
            yield db

    @contextmanager
    def writing(self) -> Iterator[Database]:
        with self._connections.lend() as db, self._connections.writing_in(db):
            yield db

    @contextmanager
    def forgetting(self, name: str) -> Iterator[Database]:
        with self._connections.lend() as db:
            self.forgotten.add(name)
            with self._connections.writing_in(db):
                yield db
                leave_out(db, name)
            # Deleted rows are overwritten, but the journal still holds what they were.
            settle(db)

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

        While somebody writes it does nothing: the next time will do.
        """
        with self.reading() as db:
            settle(db)

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
