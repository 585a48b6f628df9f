"""`python -m sandbox move FROM TO`: all progress from one database to another, both ways."""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.store import CannotMove, SqlStore, StoreUnavailable, move, open_store
from sandbox.texts import text
from sandbox.ui.runtime import keys


def move_over(arguments: Sequence[str]) -> int:
    """0 when all of it stands in the other database, 1 when not, 2 without two databases."""
    if len(arguments) != 2:
        print(text("verhuizen.gebruik"))
        return 2
    try:
        there = move(*map(_opened, arguments))
    except StoreUnavailable as trouble:
        print(trouble)
        return 1
    except CannotMove as reason:
        print(text(f"verhuizen.{reason.cause}"))
        return 1
    counts = {"reeksen": there.streams, "stappen": there.events, "apparaten": there.devices}
    print(text("verhuizen.gedaan", **counts))
    return 0


def _opened(url: str) -> SqlStore:
    store = open_store(url, keys().learner).store
    if not isinstance(store, SqlStore):
        raise CannotMove("geen_database")
    return store
