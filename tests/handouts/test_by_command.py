"""`python -m sandbox handouts`: files in a folder, or a word on how it is used."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.commands import main
from sandbox.handouts import names_for
from sandbox.texts import text
from tests.content import CATALOG


def test_it_writes_all_of_a_lesson(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["handouts", "wie-doet-wat", "--out", str(tmp_path), "--count", "2"]) == 0
    names = names_for(CATALOG, CATALOG.lessons["wie-doet-wat"])
    made = {file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*.pdf")}
    assert made == {f"wie-doet-wat/{name}.pdf" for name in names}
    assert str(len(names)) in capsys.readouterr().out


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--out",),
        ("--out", "", "wie-doet-wat"),
        ("--out", "x", "--count", "41"),
        ("--out", "x", "--count", "veel"),
        ("--out", "x", "--set", "z"),
        ("--out", "x", "--hard"),
    ],
)
def test_what_cannot_be_is_told(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["handouts", *words]) == 2
    assert text("beheer.uitdelen_gebruik") in capsys.readouterr().out


def test_a_lesson_that_is_not_there_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["handouts", "nergens", "--out", str(tmp_path / "map")]) == 2
    assert "'nergens'" in capsys.readouterr().out
    assert not (tmp_path / "map").exists()
