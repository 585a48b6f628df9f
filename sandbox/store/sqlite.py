"""An EventStore in one SQLite file: the default, and all that one machine needs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sandbox.model import Event
from sandbox.store.connections import Connections
from sandbox.store.database import Database, settle, writing
from sandbox.store.forgotten import Forgotten
from sandbox.store.protocol import Kept, Overtaken, check_device, check_events
from sandbox.store.rows import event_of, row_of
from sandbox.store.schema import leave_out

PATIENCE = 2.0
"""Seconds to wait for another writer before a call gives up."""

_NAME = "SELECT id FROM names WHERE name = ?"
_LAST = "SELECT coalesce(max(sequence), 0) FROM events WHERE stream = ?"
_APPEND = "INSERT INTO events (stream, sequence, at, actor, kind, ids) VALUES (?, ?, ?, ?, ?, ?)"
_READ = (
    "SELECT sequence, at, name, kind, ids FROM events JOIN names ON id = actor "
    "WHERE stream = (SELECT id FROM names WHERE name = ?) AND sequence > ? ORDER BY sequence"
)
_ELSEWHERE = "SELECT DISTINCT stream FROM events WHERE actor = ? AND actor != stream"
_LEFT = "SELECT at, actor, kind, ids FROM events WHERE stream = ? AND actor != ? ORDER BY sequence"
_BIND = "INSERT OR REPLACE INTO devices (device, learner) VALUES (?, ?)"
_LEARNER = "SELECT name FROM devices JOIN names ON id = learner WHERE device = ?"


Identity = tuple[tuple[int, int] | None, tuple[int, int] | None]
"""Which file and which journal stand there; None for what is gone."""


class SqliteStore:
    """Events in the file at `path`; nothing is opened or made before the first call."""

    def __init__(
        self,
        path: Path | str,
        patience: float = PATIENCE,
        name_of: Callable[[str], str] | None = None,
    ) -> None:
        self._connections = Connections(Path(path), patience, name_of)
        self.forgotten = Forgotten(Path(path))

    def append(self, stream: str, *events: Event, after: int | None = None) -> int:
        check_events(events)
        with self._connections.lend() as db, writing(db):
            if after is not None and _read(db, stream, after):
                raise Overtaken
            place = _id_for(db, stream)
            last = int(db.execute(_LAST, [place]).fetchone()[0])
            for sequence, event in enumerate(events, last + 1):
                at, actor, kind, ids = row_of(event)
                db.execute(_APPEND, (place, sequence, at, _id_for(db, actor), kind, ids))
        return last + len(events)

    def read(self, stream: str, after: int = 0) -> tuple[Kept, ...]:
        with self._connections.lend() as db:
            return _read(db, stream, after)

    def forget(self, stream: str) -> None:
        with self._connections.lend() as db:
            self.forgotten.add(stream)
            with writing(db):
                _forget(db, stream)
            # Deleted rows are overwritten, but the journal still holds what they were.
            settle(db)

    def bind(self, device: str, learner: str) -> None:
        check_device(device)
        with self._connections.lend() as db, writing(db):
            db.execute(_BIND, [device, _id_for(db, learner)])

    def unbind(self, device: str) -> None:
        with self._connections.lend() as db:
            db.execute("DELETE FROM devices WHERE device = ?", [device])

    def learner_of(self, device: str) -> str | None:
        with self._connections.lend() as db:
            found = db.execute(_LEARNER, [device]).fetchone()
        return str(found[0]) if found else None

    def names(self) -> tuple[str, ...]:
        """The names of all streams and of all who did something."""
        with self._connections.lend() as db:
            return tuple(str(name) for (name,) in db.execute("SELECT name FROM names").fetchall())

    def identity(self) -> Identity:
        """Changes when the file or its journal is taken away or replaced."""
        return self._connections.identity()

    def settle(self) -> None:
        """Puts what stands in the journal in the file itself: a copy of it then holds everything.

        While somebody writes it does nothing: the next time will do.
        """
        with self._connections.lend() as db:
            settle(db)

    def close(self) -> None:
        """Close the file; a later call opens it again."""
        self._connections.close()


def _read(db: Database, stream: str, after: int) -> tuple[Kept, ...]:
    rows = db.execute(_READ, [stream, after]).fetchall()
    found = ((sequence, event_of(*row)) for sequence, *row in rows)
    return tuple(Kept(sequence, event) for sequence, event in found if event)


def _id_for(db: Database, name: str) -> int:
    """The number that stands for a stream or an actor; made when it is new."""
    found = db.execute(_NAME, [name]).fetchone()
    made = found or [db.execute("INSERT INTO names (name) VALUES (?)", [name]).lastrowid]
    return int(made[0])


def _forget(db: Database, name: str) -> None:
    found = db.execute(_NAME, [name]).fetchone()
    if found is None:
        return
    db.execute("DELETE FROM events WHERE stream = ?", found)
    db.execute("DELETE FROM devices WHERE learner = ?", found)
    for (other,) in db.execute(_ELSEWHERE, found).fetchall():
        _close_up(db, other, *found)
    leave_out(db, *found)


def _close_up(db: Database, stream: int, without: int) -> None:
    """Takes an actor out of a stream and numbers the rest anew: rows are never changed."""
    left = db.execute(_LEFT, [stream, without]).fetchall()
    db.execute("DELETE FROM events WHERE stream = ?", [stream])
    for sequence, row in enumerate(left, 1):
        db.execute(_APPEND, (stream, sequence, *row))
