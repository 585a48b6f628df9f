"""Wrong codes count for all processes together, also when the database is away for a moment."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from threading import Event

import psycopg
import pytest

from sandbox.keys import Keys
from sandbox.progress import Guesses
from sandbox.progress.guesses import FREE, WINDOW
from sandbox.progress.tally import TallyHere
from sandbox.store import tally_for
from sandbox.store.guarded import RETRY_AFTER
from sandbox.store.postgres import PostgresStore
from sandbox.store.postgres.tally import PostgresTally
from tests.store.conftest import NewStore
from tests.store.postgres_server import PostgresServer

KEYS = Keys(b"for this test alone, known to everybody")
OLD = 3600.0


def processes(new_postgres: NewStore, many: int = 2) -> list[Guesses]:
    return [Guesses(PostgresTally(new_postgres(), KEYS.hidden)) for _ in range(many)]


def ask(guesses: Guesses) -> float:
    return guesses.ask("laptop", "203.0.113.7", OLD, guesses.now())


def test_who_guesses_at_one_process_waits_at_the_other(new_postgres: NewStore) -> None:
    first, second = processes(new_postgres)
    assert [ask(guesses) for guesses in (first, second) * 2] == [0] * 4
    assert ask(first) == 0
    assert ask(second) == pytest.approx(5, abs=0.5)
    second.right("laptop", "203.0.113.7")
    assert ask(first) == 0


def test_of_many_questions_at_one_moment_no_more_than_some_are_free(new_postgres: NewStore) -> None:
    asked = processes(new_postgres, 3) * 4
    with ThreadPoolExecutor(len(asked)) as pool:
        waits = list(pool.map(ask, asked))
    assert waits.count(0) == FREE


def test_a_class_is_in_while_many_addresses_guess_as_fast_as_they_can(
    new_postgres: NewStore,
) -> None:
    asked, arrived = processes(new_postgres), Event()

    def guess(who: int) -> None:
        numbers = count()
        while not arrived.is_set():
            one = asked[who % 2]
            one.ask(f"{who} {next(numbers)}", f"203.0.113.{who}", 0, one.now())

    def come_in(who: int) -> float:
        one, began = asked[who % 2], time.monotonic()
        assert one.ask(f"leerling {who}", "198.51.100.4", OLD, one.now()) == 0
        one.right(f"leerling {who}", "198.51.100.4")
        return time.monotonic() - began

    with ThreadPoolExecutor(50) as guessing, ThreadPoolExecutor(30) as school:
        guessers = [guessing.submit(guess, who) for who in range(50)]
        try:
            assert max(school.map(come_in, range(30))) < 3
        finally:
            arrived.set()
        assert [guesser.exception() for guesser in guessers] == [None] * 50


def test_no_browser_and_no_address_stands_in_the_database(
    new_postgres: NewStore, database: str
) -> None:
    ask(processes(new_postgres)[0])
    with psycopg.connect(database) as db:
        rows = str(db.execute("SELECT * FROM oefenloket.guesses").fetchall())
    assert "laptop" not in rows
    assert "203.0.113.7" not in rows
    assert KEYS.hidden("browser laptop") in rows
    assert KEYS.hidden("laptop") != KEYS.learner("laptop")


def test_what_counts_no_more_is_thrown_away(new_postgres: NewStore, database: str) -> None:
    guesses = processes(new_postgres)[0]
    guesses.ask("oud", "203.0.113.9", OLD, guesses.now() - WINDOW - 1)
    ask(guesses)
    with psycopg.connect(database) as db:
        names = db.execute("SELECT name FROM oefenloket.guesses").fetchall()
    assert (KEYS.hidden("browser oud"),) not in names
    assert (KEYS.hidden("browser laptop"),) in names


def test_while_the_database_is_silent_a_process_counts_by_itself() -> None:
    away = PostgresStore("postgresql://nobody@127.0.0.1:1/nergens", patience=0.1)
    guesses = Guesses(PostgresTally(away, KEYS.hidden))
    assert [ask(guesses) for _ in range(FREE)] == [0] * FREE
    assert ask(guesses) == pytest.approx(5, abs=0.5)
    away.close()


def test_nobody_waits_at_every_code_for_a_database_that_is_away(own_server: PostgresServer) -> None:
    seconds = [0.0]
    stores = [PostgresStore(own_server.url, patience=2) for _ in range(2)]
    ours, other = (
        Guesses(PostgresTally(one, KEYS.hidden, clock=lambda: seconds[0])) for one in stores
    )
    assert ask(ours) == 0
    own_server.make()
    seconds[0] += RETRY_AFTER - 1
    began = time.monotonic()
    assert ask(ours) == 0
    assert time.monotonic() - began < 1, "it was asked before its time"
    assert [ask(other) for _ in range(FREE)] == [0] * FREE
    assert ask(ours) == 0
    seconds[0] += 1
    assert ask(ours) == pytest.approx(5, abs=0.5)
    for store in stores:
        store.close()


def test_an_address_that_is_none_stops_nobody_who_types_a_code() -> None:
    guesses = Guesses(tally_for("postgresql://db/x?nooit=1", KEYS.hidden))
    assert ask(guesses) == 0


def test_with_a_file_one_process_counts(database: str) -> None:
    assert isinstance(tally_for("var/oefenloket.db", KEYS.hidden), TallyHere)
    assert isinstance(tally_for(database, KEYS.hidden), PostgresTally)
