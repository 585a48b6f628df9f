"""What PostgreSQL does otherwise than a file: many processes, a network, a server that stops."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import psycopg
import pytest

from sandbox.model import Event, class_stream
from sandbox.model.happened import Done
from sandbox.store import Guarded, StoreUnavailable, device_of, open_store
from sandbox.store.postgres import MOST, PostgresStore
from tests.store.conftest import NewStore
from tests.store.postgres_server import SECRET, PostgresServer
from tests.waiting import until

AT = datetime(2026, 3, 3, 10, 15, tzinfo=UTC)
SANNE, YUSUF = "sanne", "yusuf"
CLASS = class_stream("3b")
LAPTOP = device_of("laptop")
PEOPLE, EACH = 12, 15
CUT_OFF = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
    "WHERE application_name = 'oefenloket' AND datname = current_database()"
)
"""Ends every connection of ours to this database."""


def done(who: str, step: int) -> Event:
    return Event(AT, who, Done("les", f"stap-{step}"))


def test_an_address_opens_postgres(database: str) -> None:
    for address in (database, database.replace("postgresql://", "postgres://")):
        store = open_store(address).store
        assert isinstance(store, PostgresStore)
        store.append(SANNE, done(SANNE, 1))
        store.close()


@pytest.mark.parametrize("address", ["postgresql://[", "postgresql://db/x?nooit=1"])
def test_an_address_that_is_none_is_told_without_its_password(address: str) -> None:
    with pytest.raises(StoreUnavailable, match="SANDBOX_DATABASE klopt niet"):
        open_store(address)


def test_processes_that_start_together_on_an_empty_database_all_can(new_postgres: NewStore) -> None:
    stores = [new_postgres() for _ in range(6)]
    with ThreadPoolExecutor(len(stores)) as pool:
        assert list(pool.map(lambda store: store.read(SANNE), stores)) == [()] * len(stores)


def test_what_many_processes_append_stands_once_and_without_a_gap(new_postgres: NewStore) -> None:
    stores = [new_postgres() for _ in range(3)]

    def work(who: int) -> None:
        for step in range(EACH):
            stores[who % 3].append(CLASS, done(f"leerling-{who}", step))
            stores[(who + 1) % 3].append(f"leerling-{who}", done(f"leerling-{who}", step))

    with ThreadPoolExecutor(PEOPLE) as pool:
        list(pool.map(work, range(PEOPLE)))
    kept = stores[0].read(CLASS)
    assert [one.sequence for one in kept] == list(range(1, PEOPLE * EACH + 1))
    for who in range(PEOPLE):
        steps = [one.event for one in kept if one.event.actor == f"leerling-{who}"]
        assert steps == [done(f"leerling-{who}", step) for step in range(EACH)]
        assert [one.event for one in stores[1].read(f"leerling-{who}")] == steps


def test_forgetting_while_others_write_stops_nobody_and_leaves_nothing(
    new_postgres: NewStore,
) -> None:
    first, second = new_postgres(), new_postgres()

    def write(who: str) -> None:
        for step in range(EACH):
            first.append(CLASS, done(who, step))
            first.append(who, done(who, step))

    def forget(_: int) -> None:
        for _ in range(EACH):
            second.forget(SANNE)

    with ThreadPoolExecutor(4) as pool:
        work = [pool.submit(write, YUSUF), pool.submit(write, SANNE), pool.submit(forget, 0)]
        for one in work:
            one.result()
    second.forget(SANNE)
    assert [one.event for one in first.read(CLASS)] == [done(YUSUF, step) for step in range(EACH)]
    assert first.read(SANNE) == ()


def test_nothing_of_who_was_forgotten_stands_in_any_table(
    new_postgres: NewStore, database: str
) -> None:
    store = new_postgres()
    store.append(CLASS, done(SANNE, 1), done(YUSUF, 1))
    store.bind(LAPTOP, SANNE)
    store.forget(SANNE)
    with psycopg.connect(database) as db:
        tables = "SELECT tablename FROM pg_tables WHERE schemaname = 'oefenloket'"
        for (table,) in db.execute(tables).fetchall():
            rows = db.execute(f"SELECT * FROM oefenloket.{table}".encode()).fetchall()
            assert SANNE not in str(rows)


def test_rows_can_never_be_changed(new_postgres: NewStore, database: str) -> None:
    new_postgres().append(SANNE, done(SANNE, 1))
    with psycopg.connect(database) as db, pytest.raises(psycopg.Error, match="only grow"):
        db.execute("UPDATE oefenloket.events SET kind = 'wrong'")


def test_a_newer_database_is_not_touched(new_postgres: NewStore, database: str) -> None:
    new_postgres().append(SANNE, done(SANNE, 1))
    with psycopg.connect(database, autocommit=True) as db:
        db.execute("UPDATE oefenloket.version SET version = 99")
    with pytest.raises(StoreUnavailable, match="nieuwere versie"):
        new_postgres().append(SANNE, done(SANNE, 2))
    with psycopg.connect(database) as db:
        assert db.execute("SELECT count(*) FROM oefenloket.events").fetchone() == (1,)


def test_a_wrong_password_is_told_without_naming_it(database: str) -> None:
    store = PostgresStore(database.replace(SECRET, "verkeerd"), patience=1)
    with pytest.raises(StoreUnavailable) as caught:
        store.read(SANNE)
    assert "PostgreSQL" in str(caught.value)
    assert "verkeerd" not in str(caught.value)
    store.close()


def test_a_silent_network_is_given_up_soon() -> None:
    store = PostgresStore("postgresql://oefen@192.0.2.1/oefenloket", patience=1)  # RFC 5737: nobody
    began = time.monotonic()
    with pytest.raises(StoreUnavailable, match="antwoordt niet"):
        store.read(SANNE)
    assert time.monotonic() - began < 5
    store.close()


def test_no_more_connections_are_opened_than_said(new_postgres: NewStore, database: str) -> None:
    store = new_postgres()
    with ThreadPoolExecutor(4 * MOST) as pool:
        list(pool.map(lambda step: store.append(SANNE, done(SANNE, step)), range(8 * MOST)))
    with psycopg.connect(database) as db:
        count = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'oefenloket'"
        row = db.execute(count + " AND datname = current_database()").fetchone()
    assert row
    assert 0 < row[0] <= MOST


def test_connections_that_were_cut_are_made_anew(new_postgres: NewStore, database: str) -> None:
    store = new_postgres()
    store.append(SANNE, done(SANNE, 1))
    with psycopg.connect(database, autocommit=True) as db:
        db.execute(CUT_OFF)
    assert store.append(SANNE, done(SANNE, 2)) == 2


WHERE_IT_STANDS = "SELECT ctid, xmin FROM oefenloket.version"
"""Another place and time for every change of a row."""
READ_ONLY = "ALTER DATABASE {} SET default_transaction_read_only = {}"


@pytest.fixture
def only_read(database: str) -> Iterator[Callable[[bool], None]]:
    """Lets the database be read only, or written too, and ends connections from before."""

    def change(read_only: bool) -> None:
        with psycopg.connect(database, autocommit=True) as db:
            db.execute("SET default_transaction_read_only = off")
            db.execute(READ_ONLY.format(db.info.dbname, "on" if read_only else "off").encode())
            db.execute(CUT_OFF)

    yield change
    change(read_only=False)


def test_a_database_that_can_only_be_read_is_told_before_anybody_presses(
    new_postgres: NewStore, only_read: Callable[[bool], None]
) -> None:
    kept = new_postgres()
    store = Guarded(kept, retry_after=0)
    store.append(SANNE, done(SANNE, 1))
    assert store.look()
    only_read(True)
    assert not store.look()
    assert "alleen gelezen" in store.trouble
    store.append(SANNE, done(SANNE, 2))
    assert not store.look()
    assert len(store.read(SANNE)) == 2
    only_read(False)
    assert store.look()
    assert len(kept.read(SANNE)) == 2


def test_a_table_that_others_hold_is_told_and_asking_changes_nothing(
    new_postgres: NewStore, database: str
) -> None:
    store = Guarded(new_postgres(), retry_after=0)
    store.append(SANNE, done(SANNE, 1))
    with psycopg.connect(database) as db:
        before = db.execute(WHERE_IT_STANDS).fetchall()
    with psycopg.connect(database) as db:
        db.execute("LOCK TABLE oefenloket.events IN SHARE MODE")  # as who makes an index
        assert not store.look()
        assert "te druk" in store.trouble
        assert len(store.read(SANNE)) == 1
    assert store.look()
    with psycopg.connect(database) as db:
        assert db.execute(WHERE_IT_STANDS).fetchall() == before


@pytest.mark.parametrize("how", ["fast", "immediate"])
def test_a_server_that_stops_and_comes_back_loses_nothing(
    own_server: PostgresServer, how: str
) -> None:
    own_server.make()
    kept = PostgresStore(own_server.url, patience=1)
    store = Guarded(kept, retry_after=0)
    try:
        store.append(SANNE, done(SANNE, 1))
        store.bind(LAPTOP, SANNE)
        own_server.stop(how)
        assert store.append(SANNE, done(SANNE, 2)) == 2
        assert (store.healthy, store.learner_of(LAPTOP)) == (False, SANNE)
        assert "PostgreSQL" in store.trouble
        own_server.start()
        until(store.look)
        assert store.append(SANNE, done(SANNE, 3)) == 3
        assert store.healthy
        assert [one.event for one in kept.read(SANNE)] == [done(SANNE, at) for at in (1, 2, 3)]
    finally:
        kept.close()
