"""Everything of everybody, out of PostgreSQL for good."""

from __future__ import annotations

from sandbox.store.postgres.store import PostgresStore

_OTHERS = (
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
    "AND application_name = current_setting('application_name') AND pid != pg_backend_pid()"
)
_STREAMS = "SELECT count(DISTINCT stream) FROM events"
_WIPE = "TRUNCATE events, devices, names, guesses RESTART IDENTITY"


def wipe(store: PostgresStore) -> int | None:
    """How many streams are gone; None, and nothing is done, while Oefenloket itself is connected.

    The files in which the rows stood are thrown away at once. StoreUnavailable as with any call.
    """
    with store.writing() as db:
        if db.execute(_OTHERS).fetchone()[0]:
            return None
        streams = int(db.execute(_STREAMS).fetchone()[0])
        db.execute(_WIPE)
    return streams
