"""Vergeet mij: what somebody did is gone everywhere; asking for the page wipes nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from sandbox.commands import main
from sandbox.store import Backups, SqliteStore
from sandbox.texts import text
from sandbox.ui import runtime
from tests.flows.walking import Walk

LESSON = "eerste-aangifte"


def test_a_press_wipes_everything_and_the_code_works_no_more(database: Path) -> None:
    walk = Walk(cookie="mijn").begin(LESSON, "samen")
    code, stream = walk.learner, walk.stream
    walk.open(pagina="stoppen").press("stoppen_vergeet")
    assert len(runtime.store().read(stream)) > 1
    walk.press("vergeten_ja")
    assert runtime.store().read(stream) == ()
    assert walk.open(pagina="voortgang").says(text("voortgang.leeg"))
    other = Walk(cookie="ander").open(pagina="code")
    other.at.text_input(key="veld-oefencode").set_value(code)
    assert other.press("code_druk").says(text("code.onbekend"))


@pytest.mark.parametrize("cookie", ["", "mijn"])
def test_a_tab_that_lay_open_brings_nothing_back(database: Path, cookie: str) -> None:
    walk = Walk().begin(LESSON, "samen")
    other = Walk(walk.learner, cookie).open(les=LESSON, stap=walk.step)
    walk.open(pagina="vergeten").press("vergeten_ja")
    other.press("hulp")
    assert runtime.store().read(other.stream) == ()
    assert other.open(pagina="voortgang").says(text("voortgang.leeg"))


def test_who_changes_their_mind_keeps_everything(database: Path) -> None:
    walk = Walk(cookie="mijn").begin(LESSON, "samen").open(pagina="vergeten").press("vergeten_nee")
    assert len(walk.events) > 1
    assert walk.says(walk.learner)


def test_the_next_person_at_a_computer_goes_on_as_somebody_else(database: Path) -> None:
    walk = Walk(cookie="samen").begin(LESSON, "samen")
    first, stream = walk.learner, walk.stream
    walk.open()
    name = str(runtime.person("sanne", first).facts["voornaam"].value)
    assert walk.says(text("wie.vraag"))
    walk.press("niet_ik")
    assert walk.says(text("wie.bewaard", naam=name))
    assert not walk.says(first)
    walk.press("wie_toch")
    assert walk.learner == first
    walk.press("niet_ik").press("wie_nieuw")
    assert walk.learner == ""
    assert not walk.says(text("wie.vraag"))
    assert len(runtime.store().read(stream)) > 1
    walk.begin(LESSON, "samen")
    assert walk.learner not in ("", first)


def test_who_was_let_go_is_gone_from_the_other_tabs_of_that_browser(database: Path) -> None:
    walk = Walk(cookie="samen").begin(LESSON, "samen")
    other = Walk(cookie="samen")
    other.at.session_state["carried"] = walk.at.session_state["carried"]
    assert other.open().says(text("wie.vraag"))
    walk.open().press("niet_ik").press("wie_nieuw")
    assert not other.open().says(text("wie.vraag"))


def test_whoever_did_nothing_hears_that_nothing_is_known() -> None:
    assert Walk().open(pagina="vergeten").says(text("vergeten.niets"))


def test_after_it_somebody_begins_afresh_with_another_code(database: Path) -> None:
    walk = Walk(cookie="mijn").begin(LESSON, "samen")
    before = walk.learner
    walk.open(pagina="vergeten").press("vergeten_ja").begin(LESSON, "samen")
    assert walk.learner != before


def test_the_command_wipes_as_well(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    walk = Walk().begin(LESSON, "samen")
    monkey = ["forget", *walk.learner.split("-")]
    assert main(monkey) == 0
    assert text("vergeten.opdracht") in capsys.readouterr().out
    assert runtime.store().read(walk.stream) == ()
    assert main(monkey) == 1
    assert main(["forget", "geen code"]) == 2


def test_everything_of_everybody_can_be_removed(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Walk().begin(LESSON, "samen")
    Backups(database, database.with_name("backups")).keep(datetime.now(UTC))
    assert main(["forget", "alles"]) == 1
    running = runtime._opened[0].store
    assert isinstance(running, SqliteStore)
    running.close()
    assert main(["forget", "alles"]) == 0
    assert "weggehaald" in capsys.readouterr().out
    assert [file for file in database.parent.rglob("*") if file.is_file()] == []
