"""What every database with tables does the same: streams, names and devices, in plain SQL.

`events` only grows, and only `forget` takes rows away. Who did it stands in `names` alone;
everywhere else is a number.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any, Protocol, TypeVar

from sandbox.model import Event
from sandbox.store.protocol import Kept, Overtaken, check_device, check_events, last_of
from sandbox.store.rows import event_of, row_of, said

_NUMBER = "SELECT id FROM names WHERE name = ?"
_NAME = "INSERT INTO names (name) VALUES (?) ON CONFLICT DO NOTHING"
_LAST = "SELECT coalesce(max(sequence), 0) FROM events WHERE stream = ?"
_APPEND = "INSERT INTO events (stream, sequence, at, actor, kind, ids) VALUES (?, ?, ?, ?, ?, ?)"
_READ = (
    "SELECT sequence, at, name, kind, ids FROM events JOIN names ON id = actor "
    "WHERE stream = (SELECT id FROM names WHERE name = ?) AND sequence > ? ORDER BY sequence"
)
_ELSEWHERE = "SELECT DISTINCT stream FROM events WHERE actor = ? AND actor != stream"
_LEFT = "SELECT at, actor, kind, ids FROM events WHERE stream = ? AND actor != ? ORDER BY sequence"
_BIND = (
    "INSERT INTO devices (device, learner) VALUES (?, ?) "
    "ON CONFLICT (device) DO UPDATE SET learner = excluded.learner"
)
_LEARNER = "SELECT name FROM devices JOIN names ON id = learner WHERE device = ?"
_STREAMS = "SELECT name FROM names WHERE id IN (SELECT stream FROM events) ORDER BY name"
_IDLE = (
    "SELECT name FROM names WHERE "
    "NOT EXISTS (SELECT 1 FROM events WHERE stream = id AND at >= ?) AND "
    "NOT EXISTS (SELECT 1 FROM events WHERE actor = id AND actor != stream AND at >= ?) AND "
    "(EXISTS (SELECT 1 FROM events WHERE stream = id) OR "
    "NOT EXISTS (SELECT 1 FROM devices WHERE learner = id)) ORDER BY id LIMIT ?"
)
_AT_ONCE = 100
"""Streams that are wiped while others wait."""
_T = TypeVar("_T")
_DEVICES = "SELECT device, name FROM devices JOIN names ON id = learner ORDER BY device"


class Rows(Protocol):
    """What a database answers."""

    def fetchone(self) -> Any: ...

    def fetchall(self) -> list[Any]: ...


class Sql(Protocol):
    """A database that takes SQL with a question mark for each value."""

    def execute(self, query: str, values: Sequence[object] = (), /) -> Rows: ...


class SqlStore(ABC):
    """An EventStore in tables; what differs between databases is left open."""

    for_one_writer = ""
    """Added to the question for a stream: whoever else appends to it waits until this is done."""

    @abstractmethod
    def reading(self) -> AbstractContextManager[Sql]:
        """A database for this thread."""

    @abstractmethod
    def writing(self) -> AbstractContextManager[Sql]:
        """The same, of which everything done in it is kept, or nothing."""

    @abstractmethod
    def try_out(self) -> None:
        """StoreUnavailable when nothing could be written now; keeps nothing itself."""

    @abstractmethod
    def forgetting(self) -> AbstractContextManager[Sql]:
        """The same, while nobody else writes."""

    @abstractmethod
    def leave_out(self, db: Sql, names: Sequence[str]) -> None:
        """After it these names are nowhere; nothing stands under them any more."""

    @abstractmethod
    def scrub(self) -> None:
        """Writes what is kept anew, so that no page holds what deleted rows were.

        Does nothing when nothing was deleted since the last time. Others wait meanwhile.
        """

    def keep(self, write: Callable[[Sql], _T]) -> _T:
        """What `write` makes, once all of it is kept; after an error nothing of it is."""
        with self.writing() as db:
            return write(db)

    def append(self, stream: str, *events: Event, after: int | None = None) -> int:
        check_events(events)
        return self.keep(lambda db: _append(db, stream, events, after, self.for_one_writer))

    def read(self, stream: str, after: int = 0) -> tuple[Kept, ...]:
        with self.reading() as db:
            return _read(db, stream, after)

    def forget(self, stream: str) -> None:
        with self.forgetting() as db:
            self._wipe(db, [stream])

    def forget_idle(self, before: datetime) -> tuple[str, ...]:
        gone: list[str] = []
        while self._idle(before):
            with self.forgetting() as db:
                idle = _idle(db, before)  # asked again: somebody may just have come back
                self._wipe(db, idle)
            gone += idle
        return tuple(gone)

    def bind(self, device: str, learner: str) -> None:
        check_device(device)
        self.keep(lambda db: db.execute(_BIND, [device, number_of(db, learner)]))

    def unbind(self, device: str) -> None:
        self.keep(lambda db: db.execute("DELETE FROM devices WHERE device = ?", [device]))

    def learner_of(self, device: str) -> str | None:
        with self.reading() as db:
            found = db.execute(_LEARNER, [device]).fetchone()
        return str(found[0]) if found else None

    def streams(self) -> tuple[str, ...]:
        """The names of all streams in which something stands."""
        with self.reading() as db:
            return tuple(str(name) for (name,) in db.execute(_STREAMS).fetchall())

    def devices(self) -> tuple[tuple[str, str], ...]:
        """Every device with its learner."""
        with self.reading() as db:
            return tuple((str(one), str(who)) for one, who in db.execute(_DEVICES).fetchall())

    def _idle(self, before: datetime) -> list[str]:
        with self.reading() as db:
            return _idle(db, before)

    def _wipe(self, db: Sql, names: Sequence[str]) -> None:
        for name in names:
            if found := db.execute(_NUMBER, [name]).fetchone():
                _forget(db, int(found[0]))
        if names:
            self.leave_out(db, names)


def _idle(db: Sql, before: datetime) -> list[str]:
    """Some of those under whose name nothing was done since."""
    at = said(before)
    return [str(name) for (name,) in db.execute(_IDLE, [at, at, _AT_ONCE]).fetchall()]


def number_of(db: Sql, name: str, for_one_writer: str = "") -> int:
    """The number that stands for a stream or an actor; made when it is new."""
    found = db.execute(_NUMBER + for_one_writer, [name]).fetchone()
    if found is None:
        db.execute(_NAME, [name])
        found = db.execute(_NUMBER + for_one_writer, [name]).fetchone()
    return int(found[0])


def _append(
    db: Sql, stream: str, events: Sequence[Event], after: int | None, for_one_writer: str
) -> int:
    place = number_of(db, stream, for_one_writer)
    numbers = {stream: place}
    if after is not None and last_of(_read(db, stream, after - 1)) != after:
        raise Overtaken
    last = int(db.execute(_LAST, [place]).fetchone()[0])
    for sequence, event in enumerate(events, last + 1):
        at, actor, kind, ids = row_of(event)
        if actor not in numbers:
            numbers[actor] = number_of(db, actor)
        db.execute(_APPEND, (place, sequence, at, numbers[actor], kind, ids))
    return last + len(events)


def _read(db: Sql, stream: str, after: int) -> tuple[Kept, ...]:
    rows = db.execute(_READ, [stream, after]).fetchall()
    found = ((sequence, event_of(*row)) for sequence, *row in rows)
    return tuple(Kept(sequence, event) for sequence, event in found if event)


def _forget(db: Sql, number: int) -> None:
    db.execute("DELETE FROM events WHERE stream = ?", [number])
    db.execute("DELETE FROM devices WHERE learner = ?", [number])
    for (other,) in db.execute(_ELSEWHERE, [number]).fetchall():
        _close_up(db, other, number)


def _close_up(db: Sql, stream: int, without: int) -> None:
    """Takes an actor out of a stream and numbers the rest anew: rows are never changed."""
    left = db.execute(_LEFT, [stream, without]).fetchall()
    db.execute("DELETE FROM events WHERE stream = ?", [stream])
    for sequence, row in enumerate(left, 1):
        db.execute(_APPEND, (stream, sequence, *row))
