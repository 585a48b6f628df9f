"""What is counted, what is put back, and when a file is damaged: small, and easy to get wrong."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sandbox.model import Event
from sandbox.model.happened import Done
from sandbox.store import MemoryStore, SqliteStore, device_of, move
from sandbox.store.backups import is_sound
from sandbox.store.database import HELPERS, JOURNAL, beside
from sandbox.store.moving import Whole, whole_of
from sandbox.store.opening import open_store
from sandbox.store.protocol import numbered
from sandbox.store.seen import put_back

AT = datetime(2026, 3, 3, 10, 15, tzinfo=UTC)


def done(learner: str, step: int = 1) -> Event:
    return Event(AT + timedelta(minutes=step), learner, Done("les", f"stap-{step}"))


def test_streams_events_and_devices_are_counted(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "van.db")
    assert whole_of(store) == Whole(0, 0, 0, whole_of(store).digest)
    store.append("sanne", done("sanne", 1), done("sanne", 2), done("sanne", 3))
    store.append("omar", done("omar"))
    for device in ("laptop", "telefoon", "tablet"):
        store.bind(device_of(device), "sanne")
    there = move(store, SqliteStore(tmp_path / "naar.db"))
    assert (there.streams, there.events, there.devices) == (2, 4, 3)


A, B = done("sanne", 1), done("sanne", 2)


@pytest.mark.parametrize(
    ("there", "known", "lacks"),
    [
        ((), (A,), (A,)),
        ((A,), (A,), ()),
        ((A, B), (A,), ()),
        ((A,), (A, A), (A,)),
        ((A, A), (A, A, A), (A,)),
        ((A, B, A), (A, A, B), ()),
        ((B,), (A, B), (A,)),
    ],
)
def test_what_does_not_stand_there_is_put_back_as_often_as_it_lacks(
    there: tuple[Event, ...], known: tuple[Event, ...], lacks: tuple[Event, ...]
) -> None:
    store = MemoryStore()
    if there:
        store.append("sanne", *there)
    wrote = put_back(store, ({"sanne": numbered(known)}, {}), lambda _: False)
    assert tuple(kept.event for kept in store.read("sanne")) == (*there, *lacks)
    assert wrote is bool(lacks)


@pytest.mark.parametrize(
    ("holds", "away", "bound", "wrote"),
    [
        (True, False, None, True),
        (True, False, "omar", False),
        (True, True, None, False),
        (False, False, None, False),
    ],
)
def test_a_device_is_put_back_for_who_is_there_and_has_none(
    holds: bool, away: bool, bound: str | None, wrote: bool
) -> None:
    store, device = MemoryStore(), device_of("laptop")
    if holds:
        store.append("sanne", A)
    if bound:
        store.bind(device, bound)
    assert put_back(store, ({}, {device: "sanne"}), lambda _: away) is wrote
    assert store.learner_of(device) == (bound or ("sanne" if wrote else None))


def test_a_file_that_cannot_be_looked_at_is_not_called_damaged(tmp_path: Path) -> None:
    path = tmp_path / "oefenloket.db"
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("CREATE TABLE x (y)")
    assert is_sound(path)
    for end in HELPERS:
        beside(path, end).unlink(missing_ok=True)
        beside(path, end).mkdir()
    with closing(sqlite3.connect(path)) as db, pytest.raises(sqlite3.OperationalError):
        db.execute("SELECT * FROM x")
    assert is_sound(path)


def test_a_file_that_was_emptied_is_told_at_whatever_time_that_is(tmp_path: Path) -> None:
    path = tmp_path / "oefenloket.db"
    path.touch()
    beside(path, JOURNAL).write_bytes(b"x")
    before = datetime.now(UTC).replace(microsecond=0)
    assert open_store(str(path)).lost
    (aside,) = tmp_path.glob("*.beschadigd")
    stamp = datetime.strptime(aside.name.split(".")[-2], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    assert before <= stamp <= datetime.now(UTC)
