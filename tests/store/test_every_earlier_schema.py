"""A file of every earlier schema, each written by the program of that time: nobody loses a step.

In each, three learners did three steps, two of them in class 3b, and each has a browser. Some were
written by one version and moved over by the next, as the file of a school that always updated.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sandbox.model import Event, class_stream
from sandbox.model.happened import Done
from sandbox.store import SqliteStore, device_of
from sandbox.store.backups import is_sound
from sandbox.store.database import Database
from sandbox.store.schema import migrations

EARLIER = sorted((Path(__file__).parent / "fixtures" / "earlier").glob("*.sqlite"))
CODES = ("appel-fiets-maan-42", "boom-kaas-trein-77", "peer-wolk-tafel-17")
STEPS = ("welkom", "manier", "inloggen")
AT = datetime(2026, 3, 3, 9, tzinfo=UTC)


@pytest.fixture(params=EARLIER, ids=lambda file: str(file.stem))
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The earlier file, where it may be written to."""
    return Path(shutil.copy(request.param, tmp_path / "oefenloket.db"))


def done_by(number: int) -> tuple[Event, ...]:
    name = CODES[number].upper()
    return tuple(
        Event(AT + timedelta(minutes=10 * number + place), name, Done("eerste-aangifte", step))
        for place, step in enumerate(STEPS)
    )


def test_every_learner_has_every_step_and_goes_on(path: Path) -> None:
    for again in range(2):
        store = SqliteStore(path, name_of=str.upper)
        for number, code in enumerate(CODES):
            kept = [row.event for row in store.read(code.upper())]
            assert tuple(kept[:3]) == done_by(number)
            assert len(kept) == 3 + again
            assert store.learner_of(device_of(f"browser-{number}")) == code.upper()
            more = Event(AT, code.upper(), Done("eerste-aangifte", "sms"))
            assert store.append(code.upper(), more) == 4 + again
        in_class = [row.event for row in store.read(class_stream("3b"))]
        assert in_class == [*done_by(0), *done_by(1)]
        store.close()
    assert is_sound(path)


def test_no_oefencode_is_left_in_it(path: Path) -> None:
    store = SqliteStore(path, name_of=lambda code: f"wie-{CODES.index(code)}")
    store.names()
    store.close()
    for file in path.parent.iterdir():
        assert not [code for code in CODES if code.encode() in file.read_bytes()]


def test_there_is_a_file_of_every_set_of_migrations_that_was_ever_in_use() -> None:
    found = set()
    for file in EARLIER:
        with closing(sqlite3.connect(f"{file.as_uri()}?immutable=1", uri=True)) as db:
            made = db.execute("SELECT count(*) FROM _sqlite_migrations").fetchone()[0]
            found.add((made, db.execute("PRAGMA user_version").fetchone()[0]))
    assert found == {(3, 0), (4, 0), (4, 1)}
    assert len([*migrations.pending(Database(memory=True))]) == 4, "keep a file of the one before"
