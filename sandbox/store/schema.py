"""The tables of the SQLite file and their history; a new version adds a migration at the end.

`events` only grows: a trigger refuses changes, and only `forget` takes rows away.
"""

from __future__ import annotations

from sandbox.store.database import Database, Migrations

APPLICATION_ID = 0x4F65666E
"""Marks a file as ours ("Oefn" in the header of the file), so that we never write in another."""

migrations = Migrations("oefenloket")


@migrations()
def create_events(db: Database) -> None:
    """What learners did; `at` is UTC, ISO 8601."""
    columns = dict.fromkeys(["at", "learner", "lesson", "step", "kind", "choice", "group"], str)
    events = db.table("events")
    events.create({"id": int, **columns}, pk="id", not_null=set(columns))
    events.create_index(["learner"])
    db.execute("CREATE INDEX idx_events_group ON events ([group]) WHERE [group] != ''")
    db.execute(
        "CREATE TRIGGER events_only_grow BEFORE UPDATE ON events "
        "BEGIN SELECT RAISE(ABORT, 'events only grow'); END"
    )


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
