"""A whole school day in PostgreSQL: what is kept is ours, another process sees the same class, and
of a class that is wiped nothing is left.
"""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest

from sandbox.classroom import Classroom
from sandbox.classroom.lead import Lead
from sandbox.classroom.rounds import ClassRound
from sandbox.commands import main
from sandbox.model import class_stream
from sandbox.pages.parts import kept
from sandbox.ui import classes, runtime
from tests.flows.conftest import FRESH
from tests.flows.ours import strange
from tests.flows.school_day import CANARY, LIVED, day
from tests.store.conftest import NewStore


@pytest.fixture
def in_postgres(database: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The program keeps everything in this database."""
    monkeypatch.setenv("SANDBOX_DATABASE", database)
    for one in FRESH:
        one.cache_clear()
    yield database
    for one in FRESH:
        one.cache_clear()


def columns(url: str) -> dict[str, list[object]]:
    """All values that stand in it, each once, by table and column."""
    with psycopg.connect(url) as db:
        named = db.execute(
            "SELECT table_name, column_name FROM information_schema.columns "
            "WHERE table_schema = 'oefenloket'"
        ).fetchall()
        return {
            f"{table}.{column}": [
                value
                for (value,) in db.execute(
                    f"SELECT DISTINCT {column} FROM oefenloket.{table}".encode()
                ).fetchall()
            ]
            for table, column in named
        }


def test_a_school_day_and_the_end_of_a_class(
    in_postgres: str, new_postgres: NewStore, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _ = day()
    runtime.settle()
    found = columns(in_postgres)
    assert strange(found) == []
    assert {name.split(".")[0] for name in found} == set(kept.TABLES) - {"_sqlite_migrations"}
    assert set(found["events.kind"]) >= LIVED
    assert CANARY not in repr(found)
    assert code not in repr(found)

    seen, stream = classes.look(classes.name_of(code)), class_stream(classes.name_of(code))
    events = [one.event for one in new_postgres().read(stream)]
    assert Classroom().grown(events) == seen.room
    assert Lead().grown(events) == seen.lead
    assert ClassRound().grown(events) == seen.going

    nicknames = [one.nickname for one in seen.room.pupils.values()]
    assert all(one in repr(found) for one in nicknames)
    assert main(["forget", code]) == 0
    left = repr(columns(in_postgres))
    assert not [one for one in (*nicknames, stream, seen.room.key, "class-") if one in left]
    assert not classes.look(classes.name_of(code)).room.exists
    assert "done" in left
