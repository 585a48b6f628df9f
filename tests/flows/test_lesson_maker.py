"""A teacher makes a lesson of parts and own words, a pupil walks it; nothing of it is kept."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest

from sandbox.making.reading import read_sheet
from sandbox.making.sheet import LessonSheet
from sandbox.model import Lesson, Person
from sandbox.model.lessons import OWN
from sandbox.progress import Moment
from sandbox.ui import runtime
from tests.flows.school_day import columns
from tests.flows.walking import Walk

SECRET = "Een zin die nergens blijft"
TYPED = {
    "choose": {"question": SECRET, "right": "Ja", "wrong_1": "Nee", "why": "Omdat het zo is."},
    "truth": {"zin_1": "Een.", "why_1": "Een.", "zin_2": "Twee.", "why_2": "Twee."},
    "order": {"question": "Wat eerst?", "item_1": "Een", "item_2": "Twee", "item_3": "Drie"},
    "explain": {"title": "Een kop", "text": "Dit moet je weten."},
    "reflect": {"question": "Hoe is dat bij jou?"},
}


class OwnWalk(Walk):
    """Somebody who walks the lesson of this tab, who need not be anybody."""

    def lesson(self) -> Lesson:
        found: Lesson = self.at.session_state["own_lesson"]
        return found

    def moment(self, lesson: str) -> Moment:
        found: Moment = self.at.session_state["visit"].history.moment(self.lesson())
        return found

    def person(self) -> Person:
        return runtime.person(self.lesson().persona, self.at.session_state["tab"])


def sheet(walk: Walk) -> LessonSheet:
    found: LessonSheet = walk.at.session_state["sheet"]
    return found


def add(walk: Walk, kind: str, typed: dict[str, str]) -> Walk:
    walk.at.radio(key="lesmaker_soort").set_value(kind)
    walk.run()
    for key, words in typed.items():
        walk.at.text_input(key=f"lesmaker_{kind}_{key}").set_value(words)
    return walk.press("maker_zet")


def choose_step(walk: Walk, number: int) -> Walk:
    walk.at.radio(key="lesmaker_stap").set_value(str(number - 1))
    return walk.run()


def written_down(database: Path) -> bytes:
    runtime.settle()
    return b"".join(one.read_bytes() for one in database.parent.iterdir() if one.is_file())


def test_a_teacher_makes_a_lesson_and_sees_it_as_pupils_do(
    database: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    walk = OwnWalk().open(pagina="lesmaker")
    assert "nog geen stap" in walk.page().text()
    walk.at.text_input(key="lesmaker_title").set_value("Mijn eigen les")
    walk.press("maker_over")
    for kind, typed in TYPED.items():
        add(walk, kind, typed)
    walk.at.radio(key="lesmaker_soort").set_value("like")
    walk.run()
    walk.at.checkbox(key="lesmaker_stap_eerste-aangifte_beginnen").set_value(True)
    walk.press("maker_zet")
    made = sheet(walk)
    assert (made.title, [part.key for part in made.steps]) == ("Mijn eigen les", [*TYPED, "like"])

    choose_step(walk, 1).press("maker_omlaag")
    assert [part.key for part in sheet(walk).steps][:2] == ["truth", "choose"]
    choose_step(walk, 1).press("maker_weg")
    assert [part.key for part in sheet(walk).steps][:2] == ["choose", "order"]
    assert read_sheet(json.dumps(sheet(walk).model_dump(mode="json", exclude_none=True)))

    walk.press("maker_bekijk")
    walk.at.radio(key=f"zeker_{OWN}").set_value("3")
    walk.press("begin_les")
    assert walk.place == {"les": OWN, "stap": "eigen-1"}
    assert SECRET in walk.page().text()
    while not walk.finished:
        walk.submit(walk.right())
    assert "Mijn eigen les" in walk.page().text()
    kept = written_down(database)
    for trace in (SECRET, OWN, "eigen-1", "Mijn eigen les"):
        assert trace.encode() not in kept
        assert trace not in caplog.text
    assert columns(database)["events.kind"] == []

    walk.open(pagina="lesmaker").press("maker_wis")
    assert sheet(walk).steps == ()
    assert "Open het bestand opnieuw" in walk.open(les=OWN).page().text()


def test_what_is_wrong_is_told_and_nothing_typed_is_lost() -> None:
    walk = Walk().open(pagina="lesmaker")
    add(walk, "choose", {**TYPED["choose"], "why": "", "right": "<b>Ja</b>"})
    told = walk.page().text()
    assert "In deze stap: het teken < kan hier niet" in told
    assert walk.at.text_input(key="lesmaker_choose_question").value == SECRET
    walk.press("maker_bekijk")
    assert "nog geen stappen" in walk.page().text()
