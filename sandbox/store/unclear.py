"""At which steps people said that they do not understand, and how many: for who writes lessons."""

from __future__ import annotations

import json

from sandbox.model.happened import NotUnderstood
from sandbox.store.sql import SqlStore

_COUNTED = "SELECT ids, count(DISTINCT stream) FROM events WHERE kind = ? GROUP BY ids"


def unclear_steps(store: SqlStore) -> dict[tuple[str, str], int]:
    """People by lesson and step; StoreUnavailable as with any call."""
    with store.reading() as db:
        found = db.execute(_COUNTED, [NotUnderstood.kind]).fetchall()
    counts = {(one["lesson"], one["step"]): int(count) for one, count in _read(found)}
    return dict(sorted(counts.items(), key=lambda counted: (-counted[1], counted[0])))


def _read(rows: list[tuple[str, int]]) -> list[tuple[dict[str, str], int]]:
    return [(json.loads(ids), count) for ids, count in rows]
