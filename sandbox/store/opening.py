"""From what SANDBOX_DATABASE says to a store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from sandbox.settings import IN_MEMORY, database_file
from sandbox.store.backups import Backups, is_sound
from sandbox.store.memory import MemoryStore
from sandbox.store.protocol import EventStore, StoreUnavailable
from sandbox.store.sqlite import SqliteStore


class Opened(NamedTuple):
    """A store; `back` is the moment of the copy that took the place of a damaged file."""

    store: EventStore
    back: datetime | None = None


def open_store(
    url: str,
    name_of: Callable[[str], str] | None = None,
    backups: Path | None = None,
    now: datetime | None = None,
) -> Opened:
    """The store at a path, at "sqlite:///path" (a fourth slash makes it absolute) or ":memory:".

    `name_of` gives the name of a learner whose stream an older file names by the oefencode itself.
    When the file is damaged and the folder `backups` has a good copy, that takes its place.
    StoreUnavailable for anything else. A file is opened, or made, by the first call to the store.
    """
    try:
        file = database_file(url)
    except ValueError as error:
        raise StoreUnavailable(str(error)) from error
    if file == IN_MEMORY:
        return Opened(MemoryStore())
    path, back = Path(file), None
    if backups and not is_sound(path):
        back = Backups(path, backups).go_back(now or datetime.now(UTC))
    return Opened(SqliteStore(path, name_of=name_of), back)
