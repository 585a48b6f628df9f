"""From what SANDBOX_DATABASE says to a store."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sandbox.progress.guesses import Tally
from sandbox.progress.tally import TallyHere
from sandbox.settings import Settings, backups_of, file_of, is_postgres
from sandbox.store.backups import Backups, is_sound, set_aside
from sandbox.store.database import JOURNAL, beside
from sandbox.store.forgotten import ENDS as FORGOTTEN
from sandbox.store.memory import MemoryStore
from sandbox.store.protocol import EventStore, StoreUnavailable
from sandbox.store.sqlite import SqliteStore
from sandbox.store.trouble import told_in_dutch
from sandbox.texts import text

if TYPE_CHECKING:
    from sandbox.store.postgres import PostgresStore

_log = logging.getLogger(__name__)


class Opened(NamedTuple):
    """A store; `back` is the moment of the copy that took the place of a damaged file.

    `lost` says that a file in which something stood was found empty, and that there was no copy.
    """

    store: EventStore
    back: datetime | None = None
    lost: bool = False


def open_store(
    url: str,
    name_of: Callable[[str], str] | None = None,
    backups: Path | None = None,
    now: datetime | None = None,
) -> Opened:
    """The store at a path or "sqlite:///path", at ":memory:" or at "postgresql://...".

    `name_of` gives the name of a learner whose stream an older file names by the oefencode itself.
    When the file is damaged and the folder `backups` has a good copy, that takes its place.
    StoreUnavailable for anything else. A file is opened, or made, by the first call to the store.
    """
    try:
        path = file_of(url)
    except ValueError as error:
        raise StoreUnavailable(str(error)) from error
    if path is None:
        return Opened(_postgres(url) if is_postgres(url) else MemoryStore())
    store = SqliteStore(path, name_of=name_of)
    at = now or datetime.now(UTC)
    back = _gone_back(path, backups, at) if backups else None
    if back:
        for name in filter(store.forgotten.away(), store.names()):
            store.forget(name)
    return Opened(store, back, lost=not back and _was_emptied(path, at))


def copies_of(ours: Settings) -> Backups | None:
    """The copies of the file; None where there is no file."""
    file, folder = file_of(ours.database), backups_of(ours)
    return Backups(file, folder) if file and folder else None


def tally_for(url: str, hidden: Callable[[str], str]) -> Tally:
    """Where wrong guesses are counted: with PostgreSQL for all processes together.

    It has two connections of its own: who guesses keeps no learner from the database. An address
    that is none is told by the store; then too this process counts.
    """
    if not is_postgres(url):
        return TallyHere()
    from sandbox.store.postgres import PostgresTally  # noqa: PLC0415  # only for who has one

    try:
        return PostgresTally(_postgres(url, most=2), hidden)
    except StoreUnavailable:
        return TallyHere()


def wipe_postgres(url: str) -> int | None:
    """Throws everything of everybody away, and gives how many streams; None while in use."""
    from sandbox.store.postgres import wipe  # noqa: PLC0415  # only for who has one

    store = _postgres(url)
    try:
        return wipe(store)
    finally:
        store.close()


def _postgres(url: str, **more: int) -> PostgresStore:
    from sandbox.store.postgres import PostgresStore  # noqa: PLC0415  # only for who has one

    return PostgresStore(url, **more)


def _gone_back(path: Path, folder: Path, now: datetime) -> datetime | None:
    """Goes back to a copy when the file is damaged, or gone though it was there before."""
    copies = Backups(path, folder)
    if is_sound(path) and (path.exists() or not copies.made()):
        return None
    back = copies.go_back(now)
    if back is None and path.exists() and path.stat().st_size:
        _log.warning(text("opslag.geen_kopie", bestand=path.name))
    return back


def _was_emptied(path: Path, now: datetime) -> bool:
    """Sets aside an empty file, with its journal, when what lies beside it says it was in use.

    SQLite itself takes an empty file for a new one, and throws the journal away.
    """
    with told_in_dutch(path.name):
        if not path.is_file() or path.stat().st_size:
            return False
        if not any(beside(path, end).exists() for end in (JOURNAL, FORGOTTEN)):
            return False
        aside = set_aside(path, now)
    _log.warning(text("opslag.leeg", bestand=aside.name))
    return True
