"""An author looks at a lesson while writing it: what is saved is there, also when it is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from sandbox.commands import main
from sandbox.making.beginning import files_of
from sandbox.ui.writing import WRITING
from tests.flows.walking import Walk

SAID = {"title": "Mijn les", "goal": "Je leest een brief.", "minutes": "5", "level": "1"}
SAID |= {"audience": "Iedereen", "persona": "sanne", "subject": "Begin"}
WORDS = files_of("mijn-les", SAID, date(2026, 11, 28))["lesson.yaml"]


@pytest.fixture
def file(content: Path) -> Iterator[Path]:
    """A lesson of the author's own, in a program that looks whether it was saved."""
    mine = content / "lessons" / "mijn-les" / "lesson.yaml"
    mine.parent.mkdir(parents=True)
    mine.write_text(WORDS, encoding="utf-8")
    yield mine
    WRITING.end()


def saved(file: Path, old: str, new: str) -> None:
    assert old in WORDS
    file.write_text(WORDS.replace(old, new), encoding="utf-8")


def test_what_is_saved_is_there_at_the_next_press_and_a_fault_is_told_on_the_page(
    file: Path,
) -> None:
    WRITING.begin()
    walk = Walk().begin("mijn-les", "zelf")
    assert "Lees de uitleg" in walk.page().text()
    saved(file, "Lees de uitleg.", "Lees dit rustig door.")
    assert "Lees dit rustig door." in walk.run().page().text()
    saved(file, "    hints:", "    hint:")
    told = walk.run().page().text()
    for words in ("lessons/mijn-les/lesson.yaml, regel ", "De sleutel 'hint' bestaat hier niet",
                  "Oplossing:", "Verbeter het, bewaar het"):  # fmt: skip
        assert words in told
    saved(file, "title: Lees eerst dit", "title: [")
    assert "lessons/mijn-les/lesson.yaml" in walk.run().page().text()
    saved(file, "id: lezen", "id: anders")
    assert "Lees de uitleg" in walk.run().page().text()
    file.unlink()
    assert walk.run().page().text()


def test_without_asking_for_it_nothing_is_read_anew_and_no_fault_is_shown(file: Path) -> None:
    walk = Walk().begin("mijn-les", "zelf")
    saved(file, "    hints:", "    hint:")
    told = walk.run().page().text()
    assert "Lees de uitleg" in told
    assert "hint" not in told
    assert Walk().open().page().text().count("regel") == 0


def test_it_is_for_the_own_computer_only(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "--author", "--open", "--no-browser"]) == 2
    assert "alleen op deze computer" in capsys.readouterr().out
