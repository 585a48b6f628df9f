"""Where events are kept: the EventStore protocol and its adapters."""

from sandbox.store.guarded import Guarded
from sandbox.store.memory import MemoryStore
from sandbox.store.opening import open_store
from sandbox.store.protocol import EventStore, Kept, Overtaken, StoreUnavailable, device_of, read_on
from sandbox.store.sqlite import SqliteStore

__all__ = [
    "EventStore",
    "Guarded",
    "Kept",
    "MemoryStore",
    "Overtaken",
    "SqliteStore",
    "StoreUnavailable",
    "device_of",
    "open_store",
    "read_on",
]
