"""What people said not to understand, and how many: for who writes lessons.

However often one person says it, it counts once.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping

from sandbox.model.happened import FoundClear, NotUnderstood, SentenceUnclear
from sandbox.progress.unclear import Unclear
from sandbox.store.sql import SqlStore

_COUNTED = "SELECT ids, count(DISTINCT stream) FROM events WHERE kind = ? GROUP BY ids"
_LAST = "SELECT stream, ids FROM events WHERE kind = ? ORDER BY stream, sequence"


def unclear(store: SqlStore) -> Unclear:
    """All that was said; StoreUnavailable as with any call."""
    with store.reading() as db:
        steps, told = (
            db.execute(_COUNTED, [kind]).fetchall()
            for kind in (NotUnderstood.kind, SentenceUnclear.kind)
        )
        said = db.execute(_LAST, [FoundClear.kind]).fetchall()
    return Unclear(
        steps={(one["lesson"], one["step"]): count for one, count in _sorted(steps)},
        sentences={
            (one["lesson"], one["step"], one["sentence"]): count for one, count in _sorted(told)
        },
        clear=_clear(said),
    )


def _sorted(rows: list[tuple[str, int]]) -> list[tuple[dict[str, str], int]]:
    most_first = sorted(rows, key=lambda row: (-row[1], row[0]))
    return [(json.loads(ids), int(count)) for ids, count in most_first]


def _clear(rows: list[tuple[int, str]]) -> Mapping[str, Mapping[str, int]]:
    last = {(stream, (one := json.loads(ids))["lesson"]): one["clear"] for stream, ids in rows}
    found: dict[str, Counter[str]] = {}
    for (_, lesson), clear in sorted(last.items(), key=lambda item: item[0][1]):
        found.setdefault(lesson, Counter())[clear] += 1
    return found
