"""From what PostgreSQL and the network report to a Dutch sentence with a remedy."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg import errors

from sandbox.store.protocol import StoreUnavailable
from sandbox.texts import text

_CAUSES: tuple[tuple[type[psycopg.Error], str], ...] = (
    (errors.DiskFull, "vol"),
    (errors.ReadOnlySqlTransaction, "alleen_lezen"),
    (errors.InsufficientPrivilege, "recht"),
    (errors.QueryCanceled, "traag"),
    (errors.LockNotAvailable, "traag"),
    (errors.DeadlockDetected, "traag"),
    (psycopg.OperationalError, "weg"),
)
"""What is reported, the surest first, and the cause under `postgres` in texts.yaml."""


@contextmanager
def told_in_dutch() -> Iterator[None]:
    """Turn trouble with the database into StoreUnavailable; our own mistakes pass through.

    The sentences name no host, user or password.
    """
    try:
        yield
    except psycopg.IntegrityError:
        raise
    except psycopg.Error as error:
        cause = next((cause for kind, cause in _CAUSES if isinstance(error, kind)), "anders")
        raise StoreUnavailable(text(f"postgres.{cause}")) from None
