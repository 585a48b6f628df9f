"""After a whole school day every value in every column is one of ours: nobody typed it."""

from __future__ import annotations

from pathlib import Path

from sandbox.pages.parts import kept
from sandbox.ui import runtime
from tests.flows.ours import COLUMNS, IDS, strange
from tests.flows.school_day import CANARY, FIELDS, LESSONS, LIVED, columns, day
from tests.flows.walking import Walk


def test_every_value_of_a_school_day_is_one_of_ours(database: Path) -> None:
    code, typed_in = day()
    runtime.settle()
    found = columns(database)
    assert strange(found) == []
    assert {*found} == {
        f"{table}.{column}"
        for table in ("names", "events", "devices", "_sqlite_migrations")
        for column in kept.TABLES[table]
    }
    assert set(found["events.kind"]) >= LIVED
    assert typed_in == set(FIELDS)
    whole = b"".join(file.read_bytes() for file in database.parent.iterdir() if file.is_file())
    assert CANARY.encode() not in whole.lower()
    assert code.encode() not in whole


def test_a_word_that_somebody_typed_would_be_seen_in_each_column() -> None:
    ids = {f"events.ids {key}": f'{{"{key}": "{CANARY}"}}' for key in IDS}
    for name, value in {**dict.fromkeys(COLUMNS, CANARY), **ids}.items():
        try:
            seen = strange({name.split()[0]: [value]})
        except ValueError:
            continue  # not even the form of what stands there
        assert seen, name


def test_nobody_is_left_in_the_file_after_vergeet_mij_in_the_app(database: Path) -> None:
    walk = Walk(cookie="mijn").begin(LESSONS[0], "samen")
    name, code = walk.stream, walk.learner
    whole = b"".join(file.read_bytes() for file in database.parent.iterdir())
    assert name.encode() in whole
    walk.open(pagina="vergeten").press("vergeten_ja")
    runtime.settle()
    whole = b"".join(file.read_bytes() for file in database.parent.iterdir())
    for trace in (name, code, LESSONS[0], '"lesson"', "arrived"):
        assert trace.encode() not in whole, trace
