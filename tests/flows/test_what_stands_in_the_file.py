"""After a day of practising every value in every column is one of ours: nobody typed it."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import get_args

from sandbox.fields import chosen
from sandbox.model import Happened
from sandbox.pages.parts import kept
from sandbox.ui import runtime
from tests.content import CATALOG
from tests.flows.walking import Walk

CANARY = "kanariepiet-77"
LESSONS = ("eerste-aangifte", "blauwe-brief")
NUMBER = re.compile(r"\d+")
HIDDEN_NAME = re.compile(r"(?:class/)?[0-9a-f]{32}")
HASH = re.compile(r"[0-9a-f]{64}")
OF_AUTHORS = {"lesson", "step", "mistake", "message", "jump"}


def a_day() -> None:
    """Three learners walk two lessons, and type nonsense in every field first."""
    for number, lesson in enumerate((*LESSONS, LESSONS[0])):
        walk = Walk(cookie=f"leerling {number}").begin(lesson, "zelf")
        for _ in range(12):
            if walk.finished:
                break
            typed = [one.id for one in walk.scene().fields if not chosen(one.kind)]
            if typed:
                walk.submit(walk.right() | dict.fromkeys(typed, CANARY))
                if walk.scene().blocked:
                    walk.press("druk")
            walk.submit(walk.right())


def columns(path: Path) -> dict[str, set[object]]:
    """All values that stand in the file, by table and column."""
    found: dict[str, set[object]] = {}
    with closing(sqlite3.connect(path)) as db:
        for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
            rows = db.execute(f"SELECT * FROM {table}")
            for place, (column, *_) in enumerate(rows.description):
                values = db.execute(f"SELECT DISTINCT {column} FROM {table}").fetchall()
                found[f"{table}.{column}"] = {value for (value,) in values}
                assert place < len(kept.TABLES[table])
    return found


def words_of_authors() -> set[str]:
    """Every id that an author wrote, and those of our own."""
    found = {"anders", "onleesbaar"}
    for lesson in CATALOG.lessons.values():
        found |= {lesson.id, *(step.id for step in lesson.steps)}
    for service in CATALOG.services.values():
        for screen in service.screens:
            found |= {one.id for field in screen.fields for one in field.mistakes}
    return found


def test_every_value_of_a_day_is_one_of_ours(database: Path) -> None:
    a_day()
    runtime.settle()
    found = columns(database)
    for column in ("names.id", "events.stream", "events.sequence", "events.actor"):
        assert all(NUMBER.fullmatch(str(value)) for value in found[column]), column
    assert all(HIDDEN_NAME.fullmatch(str(value)) for value in found["names.name"])
    assert all(HASH.fullmatch(str(value)) for value in found["devices.device"])
    assert all(datetime.fromisoformat(str(value)).tzinfo for value in found["events.at"])
    assert found["events.kind"] <= {one.kind for one in get_args(Happened)}
    ids = [json.loads(str(value)) for value in found["events.ids"]]
    assert {"done", "wrong", "started"} <= {str(kind) for kind in found["events.kind"]}
    said = {value for one in ids for key, value in one.items() if key in OF_AUTHORS}
    assert {one for value in said for one in value.split("/")} <= words_of_authors()
    whole = b"".join(file.read_bytes() for file in database.parent.iterdir() if file.is_file())
    assert CANARY.encode() not in whole.lower()


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
