"""From what SANDBOX_DATABASE says to a store."""

from __future__ import annotations

from sandbox.settings import IN_MEMORY, database_file
from sandbox.store.memory import MemoryStore
from sandbox.store.protocol import EventStore, StoreUnavailable
from sandbox.store.sqlite import SqliteStore


def open_store(url: str) -> EventStore:
    """The store at a path, at "sqlite:///path" (a fourth slash makes it absolute) or ":memory:".

    StoreUnavailable for anything else. A file is opened, or made, by the first call to the store.
    """
    try:
        path = database_file(url)
    except ValueError as error:
        raise StoreUnavailable(str(error)) from error
    return MemoryStore() if path == IN_MEMORY else SqliteStore(path)
