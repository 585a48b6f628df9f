"""A file of the version before streams: everything in it is there, in order, and stays safe."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
import sqlite3
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Barrier

import pytest

from sandbox.model import Event, Happened, class_stream
from sandbox.model.happened import (
    Again,
    AllUndone,
    Arrived,
    Done,
    HelpAsked,
    HintAsked,
    JumpUndone,
    MessageMoved,
    SettingChosen,
    Started,
    TimeJumped,
    Waited,
    WayChosen,
    Wrong,
)
from sandbox.store import Guarded, SqliteStore, StoreUnavailable, device_of, schema
from sandbox.store.database import Database
from sandbox.store.rows import KINDS

FIXTURE = Path(__file__).parent / "fixtures" / "learners-and-groups.sqlite"
ANNA, BRAM, CARLA, DIRK = (
    "appel-fiets-maan-42",
    "peer-wolk-tafel-17",
    "boek-brood-lamp-10",
    "anker-berg-vis-77",
)
LESSON = "eerste-aangifte"
HERE = (LESSON, "loon-festival")
THERE = ("bezwaar", "wachten")
CARD = "mijnoverheid/identiteitskaart"
AT_NINE = datetime(2026, 3, 3, 9, 0, 0, 250_000, tzinfo=UTC)

WHAT: dict[str, Sequence[tuple[int, Happened]]] = {
    ANNA: (
        (0, Started(LESSON, "welkom")),
        (1, WayChosen(LESSON, "zelf")),
        (2, Done(LESSON, "welkom")),
        (4, Wrong(*HERE, "netto")),
        (5, HintAsked(*HERE)),
        (7, HelpAsked(*HERE)),
        (8, Waited(*HERE)),
        (9, SettingChosen("letters-groot")),
        (11, Again(LESSON)),
        (12, TimeJumped(*THERE, "weken-6")),
        (13, JumpUndone(*THERE)),
        (14, TimeJumped(*THERE, "werkdagen-3")),
        (15, AllUndone(*THERE)),
        (17, MessageMoved("mijnoverheid", CARD, "archief")),
        (-5, Done("mijnoverheid", "inloggen")),
    ),
    BRAM: (
        (3, Started(LESSON, "welkom")),
        (6, Done(LESSON, "welkom")),
        (16, Wrong(LESSON, "manier", "onleesbaar")),
        (18, SettingChosen("voorlezen-aan")),
    ),
    CARLA: ((10, Started(LESSON, "welkom")), (20, Done(LESSON, "welkom"))),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The older file, where it may be written to."""
    return Path(shutil.copy(FIXTURE, tmp_path / "oefenloket.db"))


def events_of(learner: str, minutes: Sequence[int] | None = None) -> tuple[Event, ...]:
    return tuple(
        Event(AT_NINE + timedelta(minutes=minute), learner, what)
        for minute, what in WHAT[learner]
        if minutes is None or minute in minutes
    )


def read(store: SqliteStore | Guarded, stream: str) -> tuple[Event, ...]:
    kept = store.read(stream)
    assert [one.sequence for one in kept] == list(range(1, len(kept) + 1))
    return tuple(one.event for one in kept)


def test_every_kind_in_the_file_is_known_still() -> None:
    found = {what.kind for happened in WHAT.values() for _, what in happened}
    assert len(found) > 10
    assert found <= set(KINDS)


@pytest.mark.parametrize("learner", [ANNA, BRAM, CARLA])
def test_every_event_is_there_in_order(path: Path, learner: str) -> None:
    assert read(SqliteStore(path), learner) == events_of(learner)


def test_what_was_done_in_a_class_stands_in_the_stream_of_the_class_too(path: Path) -> None:
    store = SqliteStore(path)
    together = [*events_of(BRAM, [3, 6, 16]), *events_of(CARLA, [10])]
    assert list(read(store, class_stream("3b"))) == sorted(together, key=lambda one: one.at)
    assert read(store, class_stream("4a")) == events_of(CARLA, [20])


def test_whose_device_it_was_it_still_is(path: Path) -> None:
    store = SqliteStore(path)
    names = ("laptop", "telefoon", "tablet", "bibliotheek")
    assert [store.learner_of(device_of(name)) for name in names] == [ANNA, ANNA, BRAM, DIRK]


def test_who_had_an_oefencode_but_did_nothing_yet_has_a_stream(path: Path) -> None:
    (event,) = read(SqliteStore(path), DIRK)
    assert (event.actor, event.what) == (DIRK, Arrived())


def test_the_file_grows_on_from_where_it_was(path: Path) -> None:
    store = SqliteStore(path)
    more = Event(AT_NINE, ANNA, Done(LESSON, "manier"))
    assert store.append(ANNA, more) == len(WHAT[ANNA]) + 1
    store.close()
    assert read(SqliteStore(path), ANNA) == (*events_of(ANNA), more)


def test_processes_that_start_together_move_it_once(path: Path) -> None:
    together = Barrier(4)

    def start(_: int) -> tuple[Event, ...]:
        together.wait()
        return read(SqliteStore(path, patience=10), ANNA)

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(start, range(4))) == {events_of(ANNA)}


def test_when_it_cannot_be_moved_it_stays_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_off(*_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    before = list(sqlite3.connect(path).iterdump())
    with monkeypatch.context() as broken:
        broken.setattr(schema, "_only_grow", break_off)
        assert not Guarded(SqliteStore(path)).healthy
    assert list(sqlite3.connect(path).iterdump()) == before
    assert read(SqliteStore(path), ANNA) == events_of(ANNA)


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork and signals of POSIX")
def test_who_is_killed_while_it_is_moved_loses_nothing(path: Path) -> None:
    def start_and_die() -> None:
        def die(db: Database) -> None:
            os.kill(os.getpid(), signal.SIGKILL)

        schema._only_grow = die
        SqliteStore(path).read(ANNA)

    process = multiprocessing.get_context("fork").Process(target=start_and_die)
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    store = SqliteStore(path)
    assert [read(store, learner) for learner in WHAT] == [events_of(learner) for learner in WHAT]


def test_who_is_forgotten_afterwards_is_nowhere_in_the_files(path: Path) -> None:
    SqliteStore(path).forget(BRAM)
    for file in path.parent.iterdir():
        assert BRAM.encode() not in file.read_bytes(), file.name
    assert read(SqliteStore(path), class_stream("3b")) == events_of(CARLA, [10])


def test_a_kind_that_is_not_known_yet_is_passed_over_and_kept(path: Path) -> None:
    store = SqliteStore(path)
    store.read(ANNA)
    with sqlite3.connect(path) as db:
        row = "INSERT INTO events VALUES (1, ?, '2030-01-01T00:00:00+00:00', 1, ?, '{}')"
        db.execute(row, [16, "flew"])
        db.execute(row, [17, "done"])
    more = Event(AT_NINE, ANNA, Done(LESSON, "manier"))
    assert store.append(ANNA, more) == 18
    guarded = Guarded(store)
    for reader in (store, guarded, guarded):
        assert tuple(one.event for one in reader.read(ANNA)) == (*events_of(ANNA), more)
        assert [one.event for one in reader.read(ANNA, 15)] == [more]


NAMED_BY_CODES = FIXTURE.with_name("streams-named-by-codes.sqlite")
CODES = ("appel-fiets-maan-42", "boom-kaas-trein-77")


def test_a_file_of_the_version_before_keyed_names_is_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "oefenloket.db"
    shutil.copy(NAMED_BY_CODES, path)
    store = SqliteStore(path, name_of=str.upper)
    for number, code in enumerate(CODES):
        kinds = [row.event.what.kind for row in store.read(code.upper())]
        assert kinds == ["arrived", "started", "done"]
        assert store.learner_of(device_of(f"browser-{number}")) == code.upper()
    assert [row.event.actor for row in store.read("class/a")] == [code.upper() for code in CODES]


@pytest.mark.parametrize(
    "later",
    [
        "INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('oefenloket', 'later')",
        "PRAGMA user_version = 99",
    ],
)
def test_a_newer_file_is_refused_and_stays_as_it_is(later: str, tmp_path: Path) -> None:
    path = tmp_path / "oefenloket.db"
    made = SqliteStore(path)
    made.append(CODES[0], Event(datetime(2026, 3, 3, tzinfo=UTC), CODES[0], Arrived()))
    made.close()
    with sqlite3.connect(path) as db:
        db.execute(later)
    db.close()
    before = path.read_bytes()
    store = SqliteStore(path)
    with pytest.raises(StoreUnavailable, match="nieuwere versie"):
        store.read(CODES[0])
    store.close()
    assert path.read_bytes() == before
