"""Where events are kept: the EventStore protocol and its adapters."""

from sandbox.store.backups import Backups, is_sound
from sandbox.store.figures import Figures, figures_of
from sandbox.store.guarded import Guarded
from sandbox.store.memory import MemoryStore
from sandbox.store.moving import CannotMove, move
from sandbox.store.opening import Opened, copies_of, open_store, tally_for, wipe_postgres
from sandbox.store.protocol import (
    EventStore,
    Kept,
    Overtaken,
    StoreUnavailable,
    device_of,
    last_of,
    read_on,
)
from sandbox.store.sql import SqlStore
from sandbox.store.sqlite import SqliteStore
from sandbox.store.sweeping import Sweep
from sandbox.store.unclear import unclear

__all__ = [
    "Backups",
    "CannotMove",
    "EventStore",
    "Figures",
    "Guarded",
    "Kept",
    "MemoryStore",
    "Opened",
    "Overtaken",
    "SqlStore",
    "SqliteStore",
    "StoreUnavailable",
    "Sweep",
    "copies_of",
    "device_of",
    "figures_of",
    "is_sound",
    "last_of",
    "move",
    "open_store",
    "read_on",
    "tally_for",
    "unclear",
    "wipe_postgres",
]
