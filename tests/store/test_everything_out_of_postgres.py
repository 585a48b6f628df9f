"""`forget alles` leaves nothing of anybody in PostgreSQL, and touches nothing in use."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import psycopg
import pytest

from sandbox.commands import main
from sandbox.keys import Keys
from sandbox.model import Event, class_stream
from sandbox.model.happened import Done
from sandbox.progress import Guesses
from sandbox.store import device_of, open_store, tally_for
from sandbox.store.postgres import PostgresStore
from sandbox.store.postgres.tally import PostgresTally
from tests.waiting import until

AT = datetime(2026, 3, 3, 10, 15, tzinfo=UTC)
LAPTOP = device_of("laptop")
TABLES = ("events", "names", "devices", "guesses")


def fill(url: str) -> PostgresStore:
    store = open_store(url).store
    assert isinstance(store, PostgresStore)
    for stream in ("sanne", class_stream("3b")):
        store.append(stream, Event(AT, "sanne", Done("les", "stap")))
    store.bind(LAPTOP, "sanne")
    guess(url)
    return store


def guess(url: str) -> None:
    tally = tally_for(url, Keys(b"for this test alone, known to everybody").hidden)
    assert isinstance(tally, PostgresTally)
    guesses = Guesses(tally)
    guesses.ask("laptop", "203.0.113.7", 0, guesses.now())
    tally.close()


def rows(url: str) -> dict[str, int]:
    count = "SELECT count(*) FROM oefenloket.{}"
    with psycopg.connect(url) as db:
        found = {table: db.execute(count.format(table).encode()).fetchone() for table in TABLES}
    return {table: row[0] for table, row in found.items() if row}


@pytest.fixture
def forget(database: str, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """The command, as who set this database would give it."""
    monkeypatch.setenv("SANDBOX_DATABASE", database)
    return lambda: main(["forget", "alles"])


def test_nothing_of_anybody_is_left_and_it_can_be_used_again(
    database: str, forget: Callable[[], int], capsys: pytest.CaptureFixture[str]
) -> None:
    fill(database).close()
    assert all(rows(database).values())
    until(lambda: forget() == 0)  # the server notices a moment later that we left
    assert "2 reeksen" in capsys.readouterr().out
    assert rows(database) == dict.fromkeys(TABLES, 0)
    assert fill(database).read("sanne")[0].sequence == 1


def test_while_oefenloket_runs_nothing_is_touched(
    database: str, forget: Callable[[], int], capsys: pytest.CaptureFixture[str]
) -> None:
    running = fill(database)
    before = rows(database)
    assert forget() == 1
    assert "draait nog" in capsys.readouterr().out
    assert rows(database) == before
    running.close()


def test_a_database_that_is_away_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SANDBOX_DATABASE", "postgresql://oefen@127.0.0.1:1/nergens")
    assert main(["forget", "alles"]) == 1
    assert "antwoordt niet" in capsys.readouterr().out
