"""An EventStore in PostgreSQL, for several processes or machines together."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from threading import Lock
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg_pool import ConnectionPool

from sandbox.store.postgres.tables import set_up
from sandbox.store.postgres.trouble import told_in_dutch
from sandbox.store.protocol import StoreUnavailable
from sandbox.store.sql import Rows, Sql, SqlStore
from sandbox.texts import text

PATIENCE = 2.0
"""Seconds to wait for a connection before a call gives up."""
MOST = 8
"""Connections of one process; as with SQLite, a call holds one for a few milliseconds."""
_OURS: dict[str, Any] = {
    "connect_timeout": "2",
    "tcp_user_timeout": "5000",
    "application_name": "oefenloket",
    "options": "-c search_path=oefenloket -c statement_timeout=10s -c lock_timeout=2s",
}
"""What holds unless the address says otherwise: nobody waits long for a silent network."""

logging.getLogger("psycopg.pool").setLevel(logging.CRITICAL)  # what fails is told once, in Dutch


class PostgresStore(SqlStore):
    """Events in the database at `url`; nothing is opened or made before the first call."""

    for_one_writer = " FOR NO KEY UPDATE"

    def __init__(self, url: str, patience: float = PATIENCE, most: int = MOST) -> None:
        """`patience`: seconds to wait for a connection, of which there are `most`."""
        self._pool = ConnectionPool(
            _with_ours(url),
            kwargs={"autocommit": True},
            min_size=0,
            max_size=most,
            timeout=patience,
            reconnect_timeout=patience,  # else it would not try again while it is waiting longer
            open=False,
            check=ConnectionPool.check_connection,
        )
        self._ready = False
        self._scrubbed = True
        self._opening = Lock()

    @contextmanager
    def reading(self) -> Iterator[Sql]:
        with told_in_dutch(), self._lent() as connection:
            yield _Marked(connection)

    @contextmanager
    def writing(self) -> Iterator[Sql]:
        """Many may write at once, but not while somebody is forgotten."""
        with told_in_dutch(), self._lent() as connection, connection.transaction():
            connection.execute("SELECT pg_advisory_xact_lock_shared(%s)", [_FORGETTING])
            yield _Marked(connection)

    @contextmanager
    def forgetting(self) -> Iterator[Sql]:
        with told_in_dutch(), self._lent() as connection, connection.transaction():
            connection.execute("SELECT pg_advisory_xact_lock(%s)", [_FORGETTING])
            yield _Marked(connection)

    def leave_out(self, db: Sql, names: Sequence[str]) -> None:
        self._scrubbed = False
        db.execute("DELETE FROM names WHERE name = ANY(?)", [[*names]])

    def scrub(self) -> None:
        """The server hides what is deleted; only a table that is written anew is without it."""
        if self._scrubbed:
            return
        with self.reading() as db:
            for table in ("events", "devices", "names"):
                db.execute(f"VACUUM (FULL) {table}")
        self._scrubbed = True

    def try_out(self) -> None:
        """StoreUnavailable when nothing could be written now; no row changes."""
        with self.writing() as db:
            for statement in _AS_IF_WRITING:
                db.execute(statement)

    def close(self) -> None:
        """Close all connections; for good."""
        self._pool.close()

    @contextmanager
    def _lent(self) -> Iterator[psycopg.Connection]:
        self._pool.open()
        with self._pool.connection() as connection:
            if not self._ready:
                with self._opening:
                    set_up(connection)
                    self._ready = True
            try:
                yield connection
            except psycopg.Error:
                self._ready = False  # it may be another database when it comes back
                raise


def _with_ours(url: str) -> str:
    """The address with what holds besides; StoreUnavailable when it is none."""
    try:
        return make_conninfo(**{**_OURS, **conninfo_to_dict(url)})
    except psycopg.ProgrammingError:
        raise StoreUnavailable(text("postgres.adres")) from None


_AS_IF_WRITING = (
    "LOCK TABLE events IN ROW EXCLUSIVE MODE",
    "SELECT version FROM version FOR NO KEY UPDATE",
)
"""What only who may write gets: the lock that a new event takes, and one of a row."""

_FORGETTING = 0x4F65666E
"""The lock ("Oefn") that is shared by who writes and held alone by who forgets."""


class _Marked:
    """A connection that takes a question mark for each value, as SQLite does."""

    def __init__(self, connection: psycopg.Connection) -> None:
        self._connection = connection

    def execute(self, query: str, values: Sequence[object] = (), /) -> Rows:
        return self._connection.execute(query.replace("?", "%s").encode(), values)
