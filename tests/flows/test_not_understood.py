"""Dit snap ik niet: one tap, kept once a round, and told to authors with what stands there."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.commands import main
from sandbox.commands.panel import told
from sandbox.model.happened import NotUnderstood
from sandbox.store import SqliteStore, unclear_steps
from sandbox.texts import text
from tests.content import CATALOG
from tests.flows.walking import Walk, code

LESSON = CATALOG.lessons["eerste-aangifte"]
FIRST = LESSON.steps[0]


def test_one_tap_is_kept_once_and_thanked_for() -> None:
    walk = Walk(code(73)).begin(LESSON.id, "tips").press("snap_niet")
    assert walk.step == FIRST.id
    assert walk.says(text("gezegd.snap_niet"))
    walk.press("snap_niet")
    said = [event.what for event in walk.events if isinstance(event.what, NotUnderstood)]
    assert said == [NotUnderstood(LESSON.id, walk.step)]


def test_an_author_reads_how_many_and_what_stands_there(tmp_path: Path) -> None:
    from datetime import UTC, datetime

    from sandbox.model import Event

    store = SqliteStore(tmp_path / "oefenloket.db")
    for who, step in (("sanne", FIRST.id), ("yusuf", FIRST.id), ("noor", "weg"), ("noor", "weg")):
        store.append(who, Event(datetime.now(UTC), who, NotUnderstood(LESSON.id, step)))
    counted = unclear_steps(store)
    assert list(counted.items()) == [((LESSON.id, FIRST.id), 2), ((LESSON.id, "weg"), 1)]
    lines = "\n".join(told(counted, CATALOG))
    assert lines.startswith("2 keer")
    assert FIRST.say in lines
    assert "weg" not in lines.split("Daar staat")[0]


def test_nobody_said_it_and_a_word_too_many(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SANDBOX_DATABASE", str(tmp_path / "leeg.db"))
    assert main(["panel"]) == 0
    assert text("panel.niets") in capsys.readouterr().out
    assert main(["panel", "alles"]) == 2
