"""Of who was erased no byte is left: not in the file, and not in its write-ahead log."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Event as Signal
from threading import Thread

import psycopg
import pytest

from sandbox.commands import main
from sandbox.files import ROOT
from sandbox.model import Event
from sandbox.model.happened import Done
from sandbox.store import SqliteStore, StoreUnavailable
from sandbox.store.postgres import PostgresStore
from sandbox.ui.runtime import keys
from tests.store.leftovers import AT, CLASS, PEOPLE, fill, left_of, name_of
from tests.store.postgres_server import PostgresServer

SEED = 1
"""A run of chance after which SQLite leaves rows of somebody in the gaps of its pages."""
SOME = random.Random(SEED).sample(range(PEOPLE), 58)
OTHERS = sorted({*range(PEOPLE)} - {*SOME})


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("vol") / "oefenloket.db"
    store = SqliteStore(path)
    fill(store, SEED)
    store.close()
    return path


@pytest.fixture
def path(filled: Path, tmp_path: Path) -> Path:
    """A file in which sixty people stand, all in one class too."""
    return Path(shutil.copy(filled, tmp_path))


def forget(store: SqliteStore, some: list[int]) -> list[object]:
    """What was left of each when that one was forgotten."""
    found: list[object] = []
    for who in some:
        store.forget(name_of(who))
        found += left_of(who, Path(store.forgotten.file).parent)
    return found


def left(path: Path, some: list[int] = SOME) -> list[object]:
    return [trace for who in some for trace in left_of(who, path.parent)]


def test_no_byte_of_who_was_forgotten_is_left(path: Path) -> None:
    store = SqliteStore(path)
    assert len(left(path, [7])) >= 3
    assert forget(store, SOME), "this SQLite leaves nothing in its pages: is `scrub` needed?"
    store.settle()
    assert left(path) == []
    assert all(store.read(name_of(who)) for who in OTHERS)
    assert {row.event.actor for row in store.read(CLASS)} == {*map(name_of, OTHERS)}


def test_the_name_is_gone_before_the_file_is_written_anew(path: Path) -> None:
    SqliteStore(path).forget(name_of(7))
    assert name_of(7).encode() not in b"".join(one.read_bytes() for one in path.parent.iterdir())


def test_who_pulls_the_plug_after_forgetting_leaves_nothing_for_long(path: Path) -> None:
    subprocess.run([sys.executable, "-c", KILLED.format(path=str(path))], cwd=ROOT, check=False)
    store = SqliteStore(path)
    store.settle()
    assert left(path) == []
    assert all(store.read(name_of(who)) for who in OTHERS)


KILLED = """
import os
from tests.store.leftovers import name_of
from tests.store.test_nothing_is_left import SOME
from sandbox.store import SqliteStore
store = SqliteStore({path!r})
for who in SOME:
    store.forget(name_of(who))
os._exit(9)
"""


def test_somebody_who_reads_meanwhile_only_delays_it(path: Path) -> None:
    store = SqliteStore(path, patience=0.1)
    with looking(path):
        store.forget(name_of(7))
        store.settle()
        assert left(path, [7])
    store.settle()
    assert left(path, [7]) == []


@contextmanager
def looking(path: Path) -> Iterator[None]:
    """Another process that goes on seeing what stood there before."""
    with SqliteStore(path).reading() as db:
        db.execute("BEGIN")
        db.execute("SELECT count(*) FROM events").fetchone()
        yield
        db.execute("ROLLBACK")


def test_a_file_that_cannot_be_written_anew_keeps_everybody_and_is_tried_again(path: Path) -> None:
    store = SqliteStore(path, patience=0)
    forget(store, SOME)
    with SqliteStore(path).writing(), pytest.raises(StoreUnavailable):
        store.scrub()
    store.settle()
    assert left(path) == []
    assert all(store.read(name_of(who)) for who in OTHERS)


def test_who_writes_while_the_file_is_written_anew_waits_and_loses_nothing(path: Path) -> None:
    store, began = SqliteStore(path, patience=0.05), Signal()
    learner = name_of(OTHERS[0])
    before = len(store.read(learner))

    def long_turn() -> None:
        with store._connections.alone():
            began.set()
            time.sleep(0.5)

    anew = Thread(target=long_turn)
    anew.start()
    began.wait()
    store.append(learner, Event(AT, learner, Done("les", "stap")))
    anew.join()
    assert len(store.read(learner)) == before + 1


def test_many_who_are_forgotten_keep_nobody_waiting_all_the_time(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sandbox.store.sqlite.RESTS", 10**6)
    store = SqliteStore(path)
    for who in SOME[:20]:
        store.forget(name_of(who))
    store.settle()
    for who in SOME[20:40]:
        store.forget(name_of(who))
    store.settle()
    with store.reading() as db:
        assert db.execute("PRAGMA freelist_count").fetchone()[0]
    store.close()
    SqliteStore(path).settle()
    assert left(path, SOME[:40]) == []


def test_who_did_nothing_for_long_is_gone_from_the_bytes_too(path: Path) -> None:
    store = SqliteStore(path)
    now = datetime.now(UTC)
    for who in OTHERS:
        store.append(name_of(who), Event(now, name_of(who), Done("les", "vandaag")))
    gone = store.forget_idle(now)
    store.settle()
    assert {*gone} == {CLASS, *map(name_of, SOME)}
    assert left(path) == []
    assert CLASS.encode() not in b"".join(one.read_bytes() for one in path.parent.iterdir())
    assert all(len(store.read(name_of(who))) > 1 for who in OTHERS)


@pytest.mark.parametrize("command", [["forget", "appel-fiets-maan-42"], ["purge"]])
def test_after_a_command_nothing_is_left_of_an_oefencode(
    command: list[str], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SANDBOX_DATABASE", str(path))
    stream = keys().learner("appel-fiets-maan-42")
    store = SqliteStore(path)
    store.append(stream, Event(AT, stream, Done("van-appel", "stap")))
    store.close()
    assert main(command) == 0
    whole = b"".join(one.read_bytes() for one in path.parent.iterdir())
    assert [one for one in (stream, "van-appel", "appel") if one.encode() in whole] == []


def test_in_postgres_no_file_of_a_table_holds_anything(own_server: PostgresServer) -> None:
    own_server.make()
    store = PostgresStore(own_server.url)
    fill(store, SEED, 400)
    tables = own_server.folder / "data" / "base"
    checkpoint(own_server)
    assert len(left_of(7, tables)) >= 3
    for who in range(5):
        store.forget(name_of(who))
    store.scrub()
    store.close()
    checkpoint(own_server)
    assert [trace for who in range(5) for trace in left_of(who, tables)] == []


def checkpoint(server: PostgresServer) -> None:
    with psycopg.connect(server.url, autocommit=True) as db:
        db.execute("CHECKPOINT")
