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


def foreign(name: str) -> StoreUnavailable:
    """The file is not one of ours."""
    return StoreUnavailable(text("opslag.vreemd", bestand=name))


def newer(name: str) -> StoreUnavailable:
    """The file was made by a later version of the program."""
    return StoreUnavailable(text("opslag.nieuwer", bestand=name))


def busy(name: str) -> StoreUnavailable:
    """Somebody else writes for too long."""
    return StoreUnavailable(text("opslag.bezet", bestand=name))


def full(name: str) -> StoreUnavailable:
    """There is no room left on the disk."""
    return StoreUnavailable(text("opslag.vol", bestand=name))


def read_only(name: str) -> StoreUnavailable:
    """The file, or the folder it stands in, may be read but not written to."""
    return StoreUnavailable(text("opslag.alleen_lezen", bestand=name))


def damaged(name: str) -> StoreUnavailable:
    """What stands in the file cannot be trusted."""
    return StoreUnavailable(text("opslag.beschadigd", bestand=name), damaged=True)


@contextmanager
def told_in_dutch(name: str) -> Iterator[None]:
    """Turn trouble with the file `name` into StoreUnavailable; our own mistakes pass through."""
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.IntegrityError):
        raise
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        cause = _CAUSES.get(code, "anders")
        spoilt = code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
        raise StoreUnavailable(text(f"opslag.{cause}", bestand=name), spoilt) from error
    except OSError as error:
        raise StoreUnavailable(text("opslag.gesloten", bestand=name)) from error
