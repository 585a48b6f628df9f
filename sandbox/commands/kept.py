"""What is kept, for a command that reads it or wipes something of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from sandbox.settings import settings
from sandbox.store import SqlStore, StoreUnavailable, open_store
from sandbox.texts import text
from sandbox.ui.runtime import keys

Found = TypeVar("Found")


def of_store(ask: Callable[[SqlStore], Found]) -> Found | None:
    """What `ask` finds; None, with a sentence on screen, when nothing is kept or can be reached."""
    try:
        store = open_store(settings().database, keys().learner).store
        if isinstance(store, SqlStore):
            return ask(store)
        print(text("beheer.in_geheugen"))
    except StoreUnavailable as trouble:
        print(trouble)
    return None
