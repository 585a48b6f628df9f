"""A teacher wipes a class for good; nobody else can, and pupils keep what they did."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.commands import main
from sandbox.keys.ticket import teaching
from sandbox.texts import text
from sandbox.ui import classes, runtime
from tests.flows.test_a_class import code_of, pupil, room, teacher
from tests.flows.walking import Walk

LESSON = "eerste-aangifte"


def traces(code: str) -> list[str]:
    """What the file holds of a class with one pupil: its name, what it is called, the nickname."""
    (one,) = room(code).pupils.values()
    name = f"class/{classes.name_of(code)}"
    return [name, one.nickname, f'"{room(code).name}"', room(code).key, "class-joined"]


def left(database: Path, of: list[str]) -> list[str]:
    runtime.settle()
    whole = b"".join(file.read_bytes() for file in database.parent.iterdir() if file.is_file())
    return [trace for trace in of if trace.encode() in whole]


def test_a_teacher_wipes_the_class_and_a_pupil_goes_on(database: Path) -> None:
    docent = teacher(zwerven="ja")
    code = code_of(docent)
    anna = pupil(code, "anna").begin(LESSON, "samen")
    before = traces(code)
    assert left(database, before) == before
    docent.open(pagina="klas", klas=code).press("klas_wissen")
    assert docent.says(text("klas.wissen.blijft"))
    docent.press("wis_klas_ja")
    assert docent.place == {"pagina": "lesgeven"}
    assert not room(code).exists
    assert left(database, before) == []
    assert anna.open(les=LESSON, stap=anna.step).learner
    assert len(anna.events) > 1
    assert pupil_is_told_that_nobody_knows(code)


def pupil_is_told_that_nobody_knows(code: str) -> bool:
    return Walk(cookie="laat").open(klas=code).says(text("klas.onbekend"))


def test_who_changes_their_mind_keeps_the_class(database: Path) -> None:
    docent = teacher()
    code = code_of(docent)
    docent.press("klas_wissen").press("wis_klas_nee")
    assert room(code).exists
    assert docent.says(code)


@pytest.mark.parametrize("cookie", ["", "joker"])
def test_who_is_not_the_teacher_sees_no_button_and_wipes_nothing(
    cookie: str, database: Path
) -> None:
    code = code_of(teacher())
    joker = Walk(cookie=cookie).open(pagina="klas-wissen", klas=code)
    assert "wis_klas_ja" not in [button.key for button in joker.at.button]
    other = teacher("andere docent")
    assert "wis_klas_ja" not in [
        button.key for button in other.open(pagina="klas-wissen", klas=code).at.button
    ]
    assert room(code).exists


def test_a_page_that_lay_open_wipes_nothing_after_the_computer_was_wiped(database: Path) -> None:
    docent = teacher()
    code = code_of(docent)
    docent.press("klas_wissen")
    name = docent.at.session_state["carried"][0]
    runtime.unbind(teaching(name, code))
    docent.press("wis_klas_ja")
    assert room(code).exists


def test_the_command_wipes_a_class_by_its_code(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    docent = teacher()
    code = code_of(docent)
    pupil(code, "anna")
    before = traces(code)
    assert main(["forget", *code.lower()[:3], code[3:]]) == 0
    assert text("vergeten.opdracht") in capsys.readouterr().out
    assert left(database, before) == []
    assert main(["forget", code]) == 1
