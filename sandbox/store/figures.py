"""How much is kept, in numbers that say nothing about anybody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sandbox.store.rows import said
from sandbox.store.sql import SqlStore

WEEK = timedelta(days=7)
_STREAMS = "SELECT count(DISTINCT stream) FROM events JOIN names ON id = stream WHERE {which}"
_CLASSES = _STREAMS.format(which="substr(name, 1, 6) = 'class/'")
_LEARNERS = _STREAMS.format(
    which="substr(name, 1, 6) != 'class/' AND substr(name, 1, 9) != 'together/'"
)
_ACTIVE = "SELECT count(DISTINCT actor) FROM events WHERE at >= ?"
_DONE = "SELECT count(*) FROM events WHERE kind = 'done'"
_EVENTS = "SELECT count(*), coalesce(max(at), '') FROM events"
_DEVICES = "SELECT count(*) FROM devices"


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts of a whole database; `last` is when something was done last, None for never."""

    learners: int
    classes: int
    devices: int
    events: int
    done: int
    this_week: int
    last: datetime | None


def figures_of(store: SqlStore, now: datetime) -> Figures:
    """Counts what stands in a store; StoreUnavailable as with any call."""
    with store.reading() as db:

        def count(query: str, *values: object) -> int:
            return int(db.execute(query, values).fetchone()[0])

        events, last = db.execute(_EVENTS).fetchone()
        return Figures(
            learners=count(_LEARNERS),
            classes=count(_CLASSES),
            devices=count(_DEVICES),
            events=int(events),
            done=count(_DONE),
            this_week=count(_ACTIVE, said(now - WEEK)),
            last=datetime.fromisoformat(last) if last else None,
        )
