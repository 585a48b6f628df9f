"""From what SQLite and the disk report to a Dutch sentence with a remedy."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sandbox.store.protocol import StoreUnavailable
from sandbox.texts import text

_CAUSES = {
    sqlite3.SQLITE_FULL: "vol",
    sqlite3.SQLITE_BUSY: "bezet",
    sqlite3.SQLITE_LOCKED: "bezet",
    sqlite3.SQLITE_CORRUPT: "beschadigd",
    sqlite3.SQLITE_NOTADB: "geen_database",
    sqlite3.SQLITE_READONLY: "alleen_lezen",
    sqlite3.SQLITE_PERM: "alleen_lezen",
    sqlite3.SQLITE_CANTOPEN: "gesloten",
    sqlite3.SQLITE_IOERR: "schijf",
}
"""What SQLite reports, and the cause under `opslag` in texts.yaml."""


_NOT_TO_BE_TRUSTED = ("beschadigd", "geen_database")
"""Trying again will not help here, but going back to a copy may."""


def trouble(cause: str, name: str) -> StoreUnavailable:
    """What to raise for a cause under `opslag`, about the file `name`."""
    told = text(f"opslag.{cause}", bestand=name)
    return StoreUnavailable(told, damaged=cause in _NOT_TO_BE_TRUSTED)


@contextmanager
def told_in_dutch(name: str) -> Iterator[None]:
    """Turn trouble with the file `name` into StoreUnavailable; our own mistakes pass through."""
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.IntegrityError):
        raise
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        raise trouble(_CAUSES.get(code, "anders"), name) from error
    except OSError as error:
        raise trouble("gesloten", name) from error
