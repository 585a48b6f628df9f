"""Where events are kept: the EventStore protocol and its adapters."""

from sandbox.store.guarded import Guarded
from sandbox.store.memory import MemoryStore
from sandbox.store.opening import open_store
from sandbox.store.protocol import EventStore, StoreUnavailable, device_of
from sandbox.store.sqlite import SqliteStore

__all__ = [
    "EventStore",
    "Guarded",
    "MemoryStore",
    "SqliteStore",
    "StoreUnavailable",
    "device_of",
    "open_store",
]
