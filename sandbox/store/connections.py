"""Open connections to one SQLite file: checked, migrated, and lent to one thread at a time.

Opening a connection for every call costs 1.2 ms, because SQLite tidies its journal whenever the
last one closes; a few that stay open bring an append down to about 0.1 ms.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock

from sandbox.files import only_for_owner, own_folder
from sandbox.store.database import HELPERS, JOURNAL, Database, beside, settle, writing
from sandbox.store.schema import APPLICATION_ID, hide_codes, is_newer, migrations
from sandbox.store.trouble import told_in_dutch, trouble
from sandbox.store.turns import Turns

MOST_IDLE = 32
"""Connections kept open between calls: as many as ask at once in a whole school."""

ROOM = 256 * 1024
"""Bytes that must be free on the disk: what a class writes in some seconds."""

LONGER = 30.0
"""Seconds more to wait for a turn while the file is written anew: 4 for 36 MB on a busy machine."""

_Identity = tuple[int, int]


class Connections:
    """Lends connections to the file at `path`, which is made when the first one is needed."""

    def __init__(
        self, path: Path, patience: float, name_of: Callable[[str], str] | None = None
    ) -> None:
        """`patience`: seconds to wait for another writer; `name_of` as for `hide_codes`."""
        self._name_of = name_of
        self.path = path
        self._patience = patience
        self._idle: list[tuple[_Identity, Database]] = []
        self._lock = Lock()
        self._opening = Lock()
        self._turns = Turns()
        self._alone = False

    @contextmanager
    def lend(self) -> Iterator[Database]:
        """A database for this thread; after an error it is closed and never lent again."""
        with told_in_dutch(self.path.name):
            identity, db = self._take() or self._open()
            try:
                yield db
            except BaseException:
                db.close()
                raise
            self._give_back(identity, db)

    @contextmanager
    def writing_in(self, db: Database) -> Iterator[None]:
        """All or nothing, and one thread of this process at a time.

        Left to themselves writers would ask SQLite again and again, and some would never be first.
        """
        with self.turn(), writing(db):
            yield

    @contextmanager
    def turn(self) -> Iterator[None]:
        """No other thread of this process writes meanwhile."""
        if not self._turns.take(self._patience + (LONGER if self._alone else 0)):
            raise trouble("bezet", self.path.name)
        try:
            yield
        finally:
            self._turns.give_back()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """A turn that may take long: who comes meanwhile waits for it, instead of giving up."""
        self._alone = True
        try:
            with self.turn():
                yield
        finally:
            self._alone = False

    def identity(self) -> tuple[_Identity | None, _Identity | None]:
        """Which file and which journal stand there now; None for what is gone."""
        return _identity(self.path), _identity(beside(self.path, JOURNAL))

    def look_at_the_disk(self) -> None:
        """StoreUnavailable when what is written next would find no room, or no right to write."""
        with told_in_dutch(self.path.name):
            if shutil.disk_usage(self.path.parent).free < ROOM:
                raise trouble("vol", self.path.name)
            for file in (self.path, beside(self.path, JOURNAL), self.path.parent):
                if file.exists() and not os.access(file, os.W_OK):
                    raise trouble("alleen_lezen", self.path.name)

    def drop_helpers(self) -> None:
        """Removes what SQLite kept beside the file; what stands in it is lost."""
        with told_in_dutch(self.path.name):
            for end in HELPERS:
                beside(self.path, end).unlink(missing_ok=True)

    def close(self) -> None:
        """Close what is idle; the next call opens anew.

        The last one puts its journal in the file, also one that was taken away meanwhile.
        """
        with self._lock:
            idle, self._idle = self._idle, []
        for _, db in idle:
            db.close()

    def _take(self) -> tuple[_Identity, Database] | None:
        with self._lock:
            if not self._idle:
                return None
            identity, db = self._idle.pop()
        if identity == _identity(self.path):
            return identity, db
        # The file was removed or replaced: writing on would go to a file nobody can see.
        db.close()
        self.close()
        return None

    def _give_back(self, identity: _Identity, db: Database) -> None:
        with self._lock:
            if len(self._idle) < MOST_IDLE:
                self._idle.append((identity, db))
                return
        db.close()

    def _open(self) -> tuple[_Identity, Database]:
        own_folder(self.path.parent)
        with self._opening:
            _make_for_owner(self.path)
            # check_same_thread: a Database may not cross threads, but only one holds it at a time.
            connection = sqlite3.connect(self.path, timeout=self._patience, check_same_thread=False)
            try:
                db = Database(connection, recursive_triggers=False, execute_plugins=False)
                _refuse_foreign(db, self.path.name)
                _enable_wal(db, self._patience)
                _set_up(db)
                if self._name_of:
                    hide_codes(db, self._name_of)
                _keep_for_owner(self.path)
                identity = _identity(self.path)
                if identity is None:
                    raise FileNotFoundError(self.path)
            except BaseException:
                connection.close()
                raise
            return identity, db


def _make_for_owner(path: Path) -> None:
    """A new file is nobody else's from its first moment; SQLite gives its helpers the same mode."""
    # One that exists is not opened: closing it again would end the locks of this process.
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def _keep_for_owner(path: Path) -> None:
    for end in ("", *HELPERS):
        only_for_owner(beside(path, end))


def _identity(path: Path) -> _Identity | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _refuse_foreign(db: Database, name: str) -> None:
    # One statement sees one moment: another process may be creating the tables right now.
    mark, tables = db.execute(
        "SELECT (SELECT application_id FROM pragma_application_id), "
        "(SELECT count(*) FROM sqlite_master)"
    ).fetchone()
    if mark != APPLICATION_ID and (mark or tables):
        raise trouble("vreemd", name)
    if is_newer(db):
        raise trouble("nieuwer", name)


def _enable_wal(db: Database, patience: float) -> None:
    # The one statement for which SQLite itself does not wait for another process.
    deadline = time.monotonic() + patience
    while True:
        try:
            return db.enable_wal()
        except sqlite3.OperationalError as error:
            busy = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
            if not busy or time.monotonic() > deadline:
                raise
        time.sleep(0.005)


def _set_up(db: Database) -> None:
    # What was kept is on the disk before anybody is told so, and a power cut takes nothing back.
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA secure_delete = ON")
    if migrations.pending(db):
        # Two processes may start on a new file together: the second waits here, then has no work.
        with writing(db):
            migrations.apply(db)
        settle(db)  # else the tables would stand in the journal alone until much is written
