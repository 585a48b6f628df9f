"""From what SANDBOX_DATABASE says to a store."""

from __future__ import annotations

from sandbox.store.memory import MemoryStore
from sandbox.store.protocol import EventStore, StoreUnavailable
from sandbox.store.sqlite import SqliteStore

_SQLITE = "sqlite:///"
_MEMORY = ":memory:"
_POSTGRES = (
    "Oefenloket kan nog geen PostgreSQL gebruiken. "
    "Geef SANDBOX_DATABASE het pad van een bestand, bijvoorbeeld var/oefenloket.db."
)
_UNKNOWN = (
    "Oefenloket kent dit soort database niet: {kind}. "
    "Geef SANDBOX_DATABASE het pad van een bestand, bijvoorbeeld var/oefenloket.db."
)
_NO_PATH = "In SANDBOX_DATABASE ontbreekt het pad van een bestand, bijvoorbeeld var/oefenloket.db."


def open_store(url: str) -> EventStore:
    """The store at a path, at "sqlite:///path" (a fourth slash makes it absolute) or ":memory:".

    StoreUnavailable for anything else. A file is opened, or made, by the first call to the store.
    """
    kind, has_kind, _ = url.partition("://")
    path = url.removeprefix(_SQLITE).strip()
    if path in (_MEMORY, "sqlite://"):
        return MemoryStore()
    if kind.startswith("postgres") and has_kind:
        raise StoreUnavailable(_POSTGRES)
    if has_kind and not url.startswith(_SQLITE):
        raise StoreUnavailable(_UNKNOWN.format(kind=kind))
    if not path:
        raise StoreUnavailable(_NO_PATH)
    return SqliteStore(path)
