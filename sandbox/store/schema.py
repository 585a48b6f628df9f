"""The tables of the SQLite file and their history; a new version adds a migration at the end.

`events` only grows: a trigger refuses changes, and only `forget` takes rows away. Who did it stands
in `names` alone; everywhere else is a number.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from datetime import UTC, datetime
from functools import cache, lru_cache

from sandbox.store.database import Database, Migrations, settle, writing

APPLICATION_ID = 0x4F65666E
"""Marks a file as ours ("Oefn" in the header of the file), so that we never write in another."""

CODES_HIDDEN = 1
"""The `user_version` of a file in which no oefencode stands."""
_CODE = re.compile(r"[a-z]+-[a-z]+-[a-z]+-[1-9][0-9]")

migrations = Migrations("oefenloket")

NAMES = "CREATE TABLE {table} (id INTEGER PRIMARY KEY, name TEXT NOT NULL)"
ONE_EACH = "CREATE UNIQUE INDEX idx_names_name ON names (name)"


@migrations()
def create_events(db: Database) -> None:
    """What learners did; `at` is UTC, ISO 8601."""
    columns = dict.fromkeys(["at", "learner", "lesson", "step", "kind", "choice", "group"], str)
    events = db.table("events")
    events.create({"id": int, **columns}, pk="id", not_null=set(columns))
    events.create_index(["learner"])
    db.execute("CREATE INDEX idx_events_group ON events ([group]) WHERE [group] != ''")
    _only_grow(db)


@migrations()
def create_devices(db: Database) -> None:
    """Which browser belongs to which learner; `device` is the hash of a cookie."""
    devices = db.table("devices")
    devices.create({"device": str, "learner": str}, pk="device", not_null={"learner"})
    devices.create_index(["learner"])


@migrations()
def mark_file_as_ours(db: Database) -> None:
    """From now on the file is recognised."""
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")


@migrations()
def move_events_to_streams(db: Database) -> None:
    """Events of a learner become a stream, and what was done in a class that of the class too.

    Every learner who has a device but did nothing yet begins with an event, so that whoever
    exists has a stream.
    """
    db.execute("ALTER TABLE events RENAME TO old_events")
    db.execute("ALTER TABLE devices RENAME TO old_devices")
    db.execute(NAMES.format(table="names"))
    db.execute(ONE_EACH)
    db.execute(
        "CREATE TABLE events ("
        "stream INTEGER NOT NULL, sequence INTEGER NOT NULL, at TEXT NOT NULL, "
        "actor INTEGER NOT NULL, kind TEXT NOT NULL, ids TEXT NOT NULL, "
        "PRIMARY KEY (stream, sequence)) WITHOUT ROWID"
    )
    db.execute("CREATE INDEX idx_events_elsewhere ON events (actor) WHERE actor != stream")
    db.execute("CREATE TABLE devices (device TEXT PRIMARY KEY, learner INTEGER NOT NULL)")
    _move_rows(db)
    db.execute("DROP TABLE old_events")
    db.execute("DROP TABLE old_devices")
    db.execute("CREATE INDEX idx_devices_learner ON devices (learner)")
    _only_grow(db)


def is_newer(db: Database) -> bool:
    """Whether a later version of the program changed the file: this one may not touch it."""
    if db.execute("PRAGMA user_version").fetchone()[0] > CODES_HIDDEN:
        return True
    return any(made.name not in _known() for made in migrations.applied(db))


@cache
def _known() -> frozenset[str]:
    """The names of all migrations there are: those that a new file lacks."""
    return frozenset(made.name for made in migrations.pending(Database(memory=True)))


def leave_out(db: Database, names: Collection[str]) -> None:
    """Makes `names` anew without some, if they are there."""
    rows = db.execute("SELECT id, name FROM names ORDER BY id").fetchall()
    left = [row for row in rows if row[1] not in names]
    if left != rows:
        _name_anew(db, left)


def hide_codes(db: Database, name_of: Callable[[str], str]) -> None:
    """Who is named by an oefencode is named from now on by what `name_of` makes of it.

    Done once for a file: after it, nobody who reads the file can become anybody.
    """
    if db.execute("PRAGMA user_version").fetchone()[0] >= CODES_HIDDEN:
        return
    with writing(db):
        rows = db.execute("SELECT id, name FROM names ORDER BY id").fetchall()
        hidden = [(at, name_of(name) if _CODE.fullmatch(name) else name) for at, name in rows]
        if hidden != rows:
            _name_anew(db, hidden)
        db.execute(f"PRAGMA user_version = {CODES_HIDDEN}")
    settle(db)  # the journal may still hold what they were


def _name_anew(db: Database, rows: list[tuple[int, str]]) -> None:
    """Puts other rows in `names`: a row that is only deleted may have left a copy behind.

    SQLite wipes what is deleted and pages that come free, but not what it once moved inside a page.
    """
    db.execute(NAMES.format(table="names_left"))
    db.conn.executemany("INSERT INTO names_left VALUES (?, ?)", rows)
    db.execute("DROP TABLE names")
    db.execute("ALTER TABLE names_left RENAME TO names")
    db.execute(ONE_EACH)


_OLD = "SELECT {stream}, at, learner, kind, lesson, step, choice FROM old_events {which}, id"
_OF_LEARNERS = _OLD.format(stream="learner", which="ORDER BY learner")
_OF_CLASSES = _OLD.format(
    stream="'class/' || [group]", which="WHERE [group] != '' ORDER BY [group]"
)
_INTO = "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)"


def _move_rows(db: Database) -> None:
    """Some seconds for each hundred thousand events; stream by stream, which is quickest."""
    numbers: dict[str, int] = {}

    def number(name: str) -> int:
        return numbers.setdefault(name, len(numbers) + 1)

    def moved(old: str) -> Iterator[tuple[object, ...]]:
        last: Counter[str] = Counter()
        for stream, at, learner, *words in db.execute(old):
            last[stream] += 1
            yield (number(stream), last[stream], at, number(learner), *_named(*words))

    db.conn.executemany(_INTO, moved(_OF_LEARNERS))
    now = datetime.now(UTC).isoformat(timespec="microseconds")
    for device, learner in db.execute("SELECT device, learner FROM old_devices").fetchall():
        if learner not in numbers:
            db.execute(_INTO, [number(learner), 1, now, number(learner), "arrived", "{}"])
        db.execute("INSERT INTO devices VALUES (?, ?)", [device, number(learner)])
    db.conn.executemany(_INTO, moved(_OF_CLASSES))
    rows = ((number, name) for name, number in numbers.items())
    db.conn.executemany("INSERT INTO names VALUES (?, ?)", rows)


@lru_cache(maxsize=10_000)
def _named(kind: str, lesson: str, step: str, choice: str) -> tuple[str, str]:
    """The kind and the ids as JSON of a row in which every kind had the same words."""
    at_step = {"lesson": lesson, "step": step}
    folder, _, message = choice.partition("/")
    ids = {
        "setting": {"setting": choice},
        "way": {"lesson": lesson, "way": choice},
        "again": {"lesson": lesson},
        "wrong": {**at_step, "mistake": choice},
        "later": {**at_step, "jump": choice},
        "moved": {"lesson": lesson, "message": message, "folder": folder},
    }
    name = "all-undone" if (kind, choice) == ("undone", "alles") else kind
    return name, json.dumps(ids.get(kind, at_step), separators=(",", ":"))


def _only_grow(db: Database) -> None:
    db.execute(
        "CREATE TRIGGER events_only_grow BEFORE UPDATE ON events "
        "BEGIN SELECT RAISE(ABORT, 'events only grow'); END"
    )
