"""sqlite-utils without pandas, and what every part of this room does with a database.

pandas would only tell the types of columns; that import takes longer than reading all content, and
nothing here stores a table of pandas.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path


@contextmanager
def _left_out(name: str) -> Iterator[None]:
    """A module that is not loaded yet counts as not installed for a moment."""
    if name in sys.modules:
        yield
        return
    sys.modules[name] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules[name]


with _left_out("pandas"):
    from sqlite_utils import Database, Migrations

JOURNAL = "-wal"
HELPERS = (JOURNAL, "-shm")
"""How the names end of what SQLite keeps beside a file; of no use without it."""

__all__ = [
    "HELPERS",
    "JOURNAL",
    "Database",
    "Migrations",
    "beside",
    "is_in_use",
    "settle",
    "writing",
]


def beside(path: Path, end: str) -> Path:
    """The file next to a database whose name ends so."""
    return path.with_name(path.name + end)


def is_in_use(path: Path) -> bool:
    """Whether any process has the file open; one that is not there, or may not be read, is not."""
    try:
        with closing(
            sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", timeout=0, uri=True)
        ) as db:
            db.execute("PRAGMA locking_mode = EXCLUSIVE")
            db.execute("BEGIN EXCLUSIVE")
    except sqlite3.DatabaseError as error:
        return error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
    return False


@contextmanager
def writing(db: Database) -> Iterator[None]:
    """All or nothing. Asks for the right to write first: who reads first cannot wait for it."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        db.rollback()
        raise
    db.commit()


def settle(db: Database) -> bool:
    """Puts what stands in the journal in the file itself, and leaves nothing of it there.

    False when somebody else reads or writes just now: then the journal may hold something yet.
    """
    busy, *_ = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy
