"""The tries of all processes together, in PostgreSQL."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict

from sandbox.progress.guesses import WINDOW, Tries
from sandbox.progress.tally import TallyHere
from sandbox.store.guarded import RETRY_AFTER
from sandbox.store.postgres.store import PostgresStore
from sandbox.store.protocol import StoreUnavailable
from sandbox.store.sql import Sql

_ONE_AT_A_TIME = 0x4F656667
"""The lock ("Oefg") that is held by who looks at the tries."""
_NOW = "SELECT extract(epoch FROM clock_timestamp())::float8"
_FIND = "SELECT name, tries FROM guesses WHERE name = ANY(?)"
_LOCK = "SELECT pg_advisory_xact_lock(?), set_config('synchronous_commit', 'off', true)"
"""Nobody waits for the disk: a crash of the server forgets the last second of tries."""
_DROP = "DELETE FROM guesses WHERE until < extract(epoch FROM clock_timestamp())"
_KEEP = (
    "INSERT INTO guesses (name, tries, until) "
    "SELECT * FROM unnest(?::text[], ?::text[], ?::float8[]) "
    "ON CONFLICT (name) DO UPDATE SET tries = excluded.tries, until = excluded.until"
)


class PostgresTally:
    """Tries in the database of a store, by the clock of the database.

    No browser or address stands in it: `hidden` makes of a name what nobody can read. Once the
    database was silent this process counts by itself for a while: nobody waits at every code.
    """

    def __init__(
        self,
        store: PostgresStore,
        hidden: Callable[[str], str],
        retry_after: float = RETRY_AFTER,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Asks a database that was silent again after `retry_after` seconds of the `clock`."""
        self._store = store
        self._hidden = hidden
        self._retry_after = retry_after
        self._clock = clock
        self._next_try = 0.0
        self._here = TallyHere(time.time)

    def now(self) -> float:
        if self._alone:
            return self._here.now()
        try:
            with self._store.reading() as db:
                return float(db.execute(_NOW).fetchone()[0])
        except StoreUnavailable:
            self._leave()
            return self._here.now()

    @contextmanager
    def opened(self, *names: str) -> Iterator[Sequence[Tries]]:
        with self._here.opened(*names) if self._alone else self._together(*names) as tries:
            yield tries

    def close(self) -> None:
        """Close its connections; for good."""
        self._store.close()

    @property
    def _alone(self) -> bool:
        return self._clock() < self._next_try

    def _leave(self) -> None:
        self._next_try = self._clock() + self._retry_after

    @contextmanager
    def _together(self, *names: str) -> Iterator[Sequence[Tries]]:
        found = False
        try:
            with self._store.writing() as db:
                tries = _taken(db, [*map(self._hidden, names)])
                found = True
                yield [*tries.values()]
                _kept(db, tries)
        except StoreUnavailable:
            self._leave()
            if not found:
                with self._here.opened(*names) as own:
                    yield own


def _taken(db: Sql, names: list[str]) -> dict[str, Tries]:
    db.execute(_LOCK, [_ONE_AT_A_TIME])
    known = dict(db.execute(_FIND, [names]).fetchall())
    return {name: Tries(**json.loads(known.get(name, "{}"))) for name in names}


def _kept(db: Sql, tries: dict[str, Tries]) -> None:
    texts = [json.dumps(asdict(one)) for one in tries.values()]
    db.execute(_KEEP, [[*tries], texts, [one.last + WINDOW for one in tries.values()]])
    db.execute(_DROP)
