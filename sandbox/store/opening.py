"""From what SANDBOX_DATABASE says to a store."""

from __future__ import annotations

from collections.abc import Callable

from sandbox.settings import IN_MEMORY, database_file
from sandbox.store.memory import MemoryStore
from sandbox.store.protocol import EventStore, StoreUnavailable
from sandbox.store.sqlite import SqliteStore


def open_store(url: str, name_of: Callable[[str], str] | None = None) -> EventStore:
    """The store at a path, at "sqlite:///path" (a fourth slash makes it absolute) or ":memory:".

    `name_of` gives the name of a learner whose stream an older file names by the oefencode itself.
    StoreUnavailable for anything else. A file is opened, or made, by the first call to the store.
    """
    try:
        path = database_file(url)
    except ValueError as error:
        raise StoreUnavailable(str(error)) from error
    return MemoryStore() if path == IN_MEMORY else SqliteStore(path, name_of=name_of)
