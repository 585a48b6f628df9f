"""An EventStore in one SQLite file: the default, and all that one machine needs."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sandbox.model import Event
from sandbox.store.connections import Connections
from sandbox.store.database import Database
from sandbox.store.protocol import check_device, check_event

PATIENCE = 2.0
"""Seconds to wait for another writer before a call gives up."""

_COLUMNS = "at, learner, lesson, step, kind, choice, [group]"
_APPEND = f"INSERT INTO events ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)"
_OF_LEARNER = f"SELECT {_COLUMNS} FROM events WHERE learner = ? ORDER BY id"
# [group] != '' lets SQLite use the index, which leaves out whoever is in no class.
_OF_GROUP = f"SELECT {_COLUMNS} FROM events WHERE [group] = ? AND [group] != '' ORDER BY id"
_EXISTS = (
    "SELECT EXISTS (SELECT 1 FROM events WHERE learner = :learner) "
    "OR EXISTS (SELECT 1 FROM devices WHERE learner = :learner)"
)


class SqliteStore:
    """Events in the file at `path`; nothing is opened or made before the first call."""

    def __init__(self, path: Path | str, patience: float = PATIENCE) -> None:
        self._connections = Connections(Path(path), patience)

    def append(self, event: Event) -> None:
        check_event(event)
        with self._connections.lend() as db:
            db.execute(_APPEND, _row(event))

    def events_of(self, learner: str) -> tuple[Event, ...]:
        return self._events(_OF_LEARNER, learner)

    def events_of_group(self, group: str) -> tuple[Event, ...]:
        return self._events(_OF_GROUP, group)

    def forget(self, learner: str) -> None:
        with self._connections.lend() as db:
            with db.atomic():
                db.table("events").delete_where("learner = ?", [learner])
                db.table("devices").delete_where("learner = ?", [learner])
            # Deleted rows are overwritten, but the journal still holds what they were.
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def bind(self, device: str, learner: str) -> None:
        check_device(device)
        with self._connections.lend() as db:
            db.table("devices").upsert({"device": device, "learner": learner}, pk="device")

    def unbind(self, device: str) -> None:
        with self._connections.lend() as db:
            db.table("devices").delete_where("device = ?", [device])

    def learner_of(self, device: str) -> str | None:
        with self._connections.lend() as db:
            found = _rows(db, "SELECT learner FROM devices WHERE device = ?", device)
        return found[0][0] if found else None

    def exists(self, learner: str) -> bool:
        with self._connections.lend() as db:
            return bool(db.execute(_EXISTS, {"learner": learner}).fetchone()[0])

    def close(self) -> None:
        """Close the file; a later call opens it again."""
        self._connections.close()

    def _events(self, sql: str, name: str) -> tuple[Event, ...]:
        with self._connections.lend() as db:
            rows = _rows(db, sql, name)
        return tuple(Event(datetime.fromisoformat(at), *rest) for at, *rest in rows)


def _rows(db: Database, sql: str, value: str) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = db.execute(sql, [value]).fetchall()
    return found


def _row(event: Event) -> tuple[str, ...]:
    at = event.at.astimezone(UTC).isoformat(timespec="microseconds")
    where = (event.learner, event.lesson, event.step)
    return (at, *where, event.kind, event.choice, event.group)
