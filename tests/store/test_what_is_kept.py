"""*Wat bewaren wij?* says what really is kept, in the app and in docs/privacy.md."""

from __future__ import annotations

import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import get_args

import psycopg
import pytest

from docs import make_privacy
from sandbox.files import ROOT
from sandbox.model import Happened
from sandbox.pages import DOORS
from sandbox.pages.parts import kept
from sandbox.pages.place import KEPT, Place
from sandbox.pieces import Button, plain
from sandbox.store import SqliteStore
from sandbox.store.postgres import PostgresStore
from sandbox.texts import text
from sandbox.ui.server import cookie
from tests.pages.visiting import state, visit

Schema = Mapping[str, tuple[str, ...]]
ONLY_POSTGRES = ("guesses", "version")
ONLY_SQLITE = ("_sqlite_migrations",)
STORAGE = re.compile(r"(?:local|session)Storage|indexedDB|document\.cookie")
FRONT = ROOT / "sandbox" / "ui" / "front"


def told(without: Iterable[str]) -> Schema:
    return {name: columns for name, columns in kept.TABLES.items() if name not in without}


def of_sqlite(path: Path) -> Schema:
    with closing(sqlite3.connect(path)) as db:
        tables = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            name: tuple(row[1] for row in db.execute(f"PRAGMA table_info({name})"))
            for (name,) in tables
        }


def of_postgres(url: str) -> Schema:
    found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    with psycopg.connect(url) as db:
        for table, column in db.execute(
            "SELECT table_name, column_name FROM information_schema.columns "
            "WHERE table_schema = 'oefenloket' ORDER BY table_name, ordinal_position"
        ).fetchall():
            found[table] += (column,)
    return found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "oefenloket.db"
    store = SqliteStore(file)
    store.learner_of("")
    store.close()
    return file


def test_every_column_of_the_file_is_told_and_no_other(path: Path) -> None:
    assert of_sqlite(path) == told(without=ONLY_POSTGRES)


def test_a_column_that_nobody_told_of_is_found(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("ALTER TABLE names ADD COLUMN voornaam TEXT")
    assert of_sqlite(path) != told(without=ONLY_POSTGRES)


def test_every_column_in_postgres_is_told_and_no_other(database: str) -> None:
    store = PostgresStore(database)
    store.learner_of("")
    store.close()
    assert of_postgres(database) == told(without=ONLY_SQLITE)


def test_every_kind_of_line_is_told() -> None:
    assert [kind for kind, _ in kept.kinds()] == [one.kind for one in get_args(Happened)]


def test_everything_that_a_browser_keeps_is_told() -> None:
    scripts = "".join(file.read_text(encoding="utf-8") for file in FRONT.glob("*.js"))
    named = set(re.findall(r'= "(oefenloket-[a-z-]+)"', scripts))
    told_of = {name for name, _ in kept.IN_BROWSER.values()}
    keeping = {file.name for file in FRONT.glob("*.js") if STORAGE.search(file.read_text("utf-8"))}
    assert keeping == {"kept.js"}
    assert named | {cookie.NAME} == told_of


def test_the_page_tells_every_column_and_for_how_long() -> None:
    page, _ = visit(replace(state(Place(KEPT), learner=""), keep_days=42))
    said = plain(page.body)
    for section in kept.sections(42):
        for row in section.rows:
            assert row.what in said
            assert row.why in said
            assert row.term in said
    assert text("bewaard.tijd.kort", dagen=42) in said
    assert "180 dagen nadat" not in said


def test_whoever_comes_may_read_it() -> None:
    assert DOORS[KEPT].opens(frozenset())


def test_it_is_one_press_from_where_somebody_stops() -> None:
    page, _ = visit(state(Place("stoppen")))
    assert text("bewaard.naar") in [one.label for one in page.body if isinstance(one, Button)]


def test_the_docs_say_the_same() -> None:
    remedy = "python -m docs.make_privacy"
    assert make_privacy.FILE.read_text(encoding="utf-8") == make_privacy.written(), remedy


def test_the_docs_name_every_column() -> None:
    written = make_privacy.written()
    columns = [f"`{name}.{one}`" for name, all_ in kept.TABLES.items() for one in all_]
    assert [one for one in columns if one not in written] == []
