"""Copies of the file that make themselves, and the way back to the newest good one."""

from __future__ import annotations

import logging
import re
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sandbox.files import only_for_owner, own_folder, put_in_place
from sandbox.store.database import HELPERS, JOURNAL, beside
from sandbox.store.trouble import told_in_dutch, trouble
from sandbox.texts import text

KEPT = timedelta(days=7)
EACH = 3600.0
"""Seconds between two copies."""
DAMAGED = ".beschadigd"
BEGINS_WITH = b"SQLite format 3\0"

_STAMP = "%Y%m%dT%H%M%S"
_NAME = re.compile(r"-(\d{8}T\d{6})\.db")
_ASIDE = re.compile(rf"\.(\d{{8}}T\d{{6}}){re.escape(DAMAGED)}(?:{'|'.join(HELPERS)})?")
_log = logging.getLogger(__name__)


class Backups:
    """Copies of the file at `path` in a folder; all times are UTC."""

    def __init__(
        self, path: Path, folder: Path, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`clock` gives seconds that only go on: whoever sets the time stops no copies."""
        self.path = path
        self.folder = folder
        self._clock = clock
        self._copied: tuple[float, ...] = ()
        self._next = clock()

    def made(self) -> tuple[tuple[datetime, Path], ...]:
        """When each copy was made, the newest first."""
        return tuple(sorted(self._found(), reverse=True))

    def set_aside(self) -> Iterator[tuple[datetime, Path]]:
        """When each damaged file, with its helpers, was set aside."""
        for file in self.path.parent.glob(f"{self.path.name}.*{DAMAGED}*"):
            if found := _ASIDE.fullmatch(file.name.removeprefix(self.path.name)):
                yield _moment(found[1]), file

    def newest_first(self, now: datetime) -> tuple[tuple[datetime, Path], ...]:
        """The same, but those that a clock set wrong gave a time to come stand last."""
        return tuple(sorted(self._found(), key=lambda one: (one[0] <= now, one), reverse=True))

    def keep(self, now: datetime) -> Path | None:
        """Makes a copy when it is time and something changed; lets go of what is a week old.

        Of the copies the newest stays: it holds what the file holds. StoreUnavailable when it
        cannot be made, or is not sound: then it is tried again the next hour, and those that were
        made before stay.
        """
        if self._clock() < self._next:
            return None
        self._next = self._clock() + EACH
        state = _state(self.path)
        if not state:
            return None
        made = None
        if state != self._copied:
            made = self.copy(now)
            self._copied = state
        for when, old in [*self.made()[1:], *self.set_aside()]:
            if when < now - KEPT:
                old.unlink(missing_ok=True)
        return made

    def copy(self, now: datetime) -> Path:
        """Makes a copy at once; StoreUnavailable when it cannot be made, or is not sound."""
        with told_in_dutch(self.folder.name):
            own_folder(self.folder)
            made = self.folder / f"{self.path.stem}-{now:{_STAMP}}.db"
            unfinished = made.with_suffix(".half")
            unfinished.unlink(missing_ok=True)
            _copy_to(self.path, unfinished)
            if not is_sound(unfinished):
                unfinished.unlink()
                raise trouble("beschadigd", self.path.name)
            put_in_place(unfinished, made)
        return made

    def go_back(self, now: datetime) -> datetime | None:
        """Sets the file aside and puts the newest good copy in its place.

        Gives the moment of that copy, or None, and then leaves the file alone, when there is none.
        """
        good = next((one for one in self.newest_first(now) if is_sound(one[1])), None)
        if good is None:
            return None
        whole = beside(self.path, ".half")
        with told_in_dutch(self.path.name):
            whole.unlink(missing_ok=True)
            _copy_to(good[1], whole)
            aside = set_aside(self.path, now)
            put_in_place(whole, self.path)
        hour = f"{good[0]:%d-%m-%Y %H:%M}"
        _log.warning(text("opslag.teruggezet", bestand=aside.name, tijd=hour))
        return good[0]

    def _found(self) -> Iterator[tuple[datetime, Path]]:
        for file in self.folder.glob(f"{self.path.stem}-*.db"):
            if found := _NAME.fullmatch(file.name.removeprefix(self.path.stem)):
                yield _moment(found[1]), file


def is_sound(path: Path) -> bool:
    """Whether a file can be used as it is; one that is busy, or not there, is not damaged."""
    try:
        with path.open("rb") as file:
            if file.read(len(BEGINS_WITH)) != BEGINS_WITH:
                return False
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
            return bool(db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except FileNotFoundError:
        return True
    except sqlite3.OperationalError as error:
        return error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
    except sqlite3.DatabaseError:
        return False
    except OSError:
        return True


def set_aside(path: Path, now: datetime) -> Path:
    """Gives a file and its helpers another name; gives that name. Raises OSError."""
    aside = beside(path, f".{now:{_STAMP}}{DAMAGED}")
    for end in ("", *HELPERS):
        with suppress(FileNotFoundError):
            beside(path, end).rename(beside(aside, end))
    return aside


def _moment(stamp: str) -> datetime:
    return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)


def _copy_to(source: Path, target: Path) -> None:
    """A whole copy in one file, also while others write in the source."""
    with closing(sqlite3.connect(source)) as read, closing(sqlite3.connect(target)) as written:
        only_for_owner(target)
        read.backup(written)
        written.execute("PRAGMA journal_mode = DELETE")


def _state(path: Path) -> tuple[float, ...]:
    """What changes when somebody writes; () when there is no file."""
    try:
        whole = path.stat()
        journal = beside(path, JOURNAL)
        more = journal.stat() if journal.exists() else None
    except OSError:
        return ()
    return (whole.st_mtime, whole.st_size, *((more.st_mtime, more.st_size) if more else ()))
