"""The log says nothing of anybody: no code, no name, no cookie, no address, nothing typed."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sandbox.commands import main
from sandbox.model import Event
from sandbox.model.happened import Done
from sandbox.ui import runtime
from tests.flows.test_a_class import code_of, pupil, teacher
from tests.flows.walking import Walk

LESSON = "eerste-aangifte"
TYPED = "kanariepiet-77"


def test_a_day_with_a_class_leaves_no_trace_of_anybody_in_the_log(
    database: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    walk = Walk(cookie="mijn").begin(LESSON, "samen")
    docent = teacher()
    key = docent.at.session_state["teacher_key"][1]
    anna = pupil(code_of(docent), "anna")
    other = Walk(cookie="ander").open(pagina="code")
    other.at.text_input(key="veld-oefencode").set_value(TYPED)
    other.press("code_druk")
    walk.open(pagina="vergeten").press("vergeten_ja")
    traces = [walk.learner, anna.learner, anna.stream, code_of(docent), key, TYPED]
    assert [trace for trace in traces if trace and trace in caplog.text] == []


def test_of_who_was_wiped_for_staying_away_the_log_says_only_how_many(
    database: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    long_ago = datetime.now(UTC) - timedelta(days=200)
    runtime.store().append("sanne", Event(long_ago, "sanne", Done(LESSON, "stap")))
    monkeypatch.setattr("sandbox.store.sweeping.FIRST", 0.0)
    runtime._sweep.cache_clear()
    runtime.look_after()
    runtime._sweep.cache_clear()
    assert runtime.store().read("sanne") == ()
    assert sum("Aantal: 1." in line for line in caplog.messages) == 1
    assert "sanne" not in caplog.text
    whole = b"".join(file.read_bytes() for file in database.parent.glob("oefenloket.db*"))
    assert b"sanne" not in whole


def test_the_commands_tell_no_code(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    walk = Walk().begin(LESSON, "samen")
    for command in (["stats"], ["purge"], ["forget", walk.learner]):
        assert main(command) == 0
    assert walk.learner not in capsys.readouterr().out
