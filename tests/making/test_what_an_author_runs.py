"""`new lesson`, `check --watch` and `schema`: what they make, say and refuse."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from sandbox.catalog import load, roots_from
from sandbox.catalog.schema import FILES, descriptions
from sandbox.commands import main
from sandbox.commands.check import watch
from sandbox.commands.schema import written
from sandbox.files import ROOT
from sandbox.making.beginning import files_of

NAMES = [
    *("../les", "..", ".", "a/b", "/tmp/les", "~", "les\n", "les\x00x", "", " les", "_reeksen"),
    *("Les", "lés", "1les", "-les", "les.yaml", "con", "nul", "aux", "com1", "a" * 61, "а-les"),
]
ANSWERS = [
    ("--title", "{bsn}"),
    ("--goal", "Dit is een heel lange zin, want " + "hij gaat door en " * 6 + "door."),
    ("--person", "../sanne"),
    ("--minutes", "61"),
    ("--audience", "\u202eomgekeerd"),
]


def everything(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*"))


def test_a_new_lesson_passes_the_check_and_says_what_was_answered(tmp_path: Path) -> None:
    said = ["--title", 'Post: "wat nu?" # [lees] *dit*', "--goal", "Je leest een brief.",
            "--module", "post", "--person", "yusuf", "--minutes", "12", "--level", "2"]  # fmt: skip
    assert main(["new", "lesson", "mijn-les", "--map", str(tmp_path), *said]) == 0
    found = load(roots_from(tmp_path))
    assert found.problems == ()
    lesson = found.lessons["mijn-les"]
    assert (lesson.title, lesson.goal) == ('Post: "wat nu?" # [lees] *dit*', "Je leest een brief.")
    assert (lesson.subject, lesson.persona) == ("Post en gegevens", "yusuf")
    assert (lesson.minutes, lesson.level) == (12, 2)
    assert {step.stage for step in lesson.steps} == {"why", "look", "do", "recall"}


def test_a_lesson_that_exists_is_never_written_over(tmp_path: Path) -> None:
    mine = tmp_path / "lessons" / "mijn-les"
    mine.mkdir(parents=True)
    (mine / "notities.txt").write_text("van mij")
    elsewhere = tmp_path / "elders"
    (tmp_path / "lessons" / "wijst-weg").symlink_to(elsewhere)
    before = everything(tmp_path)
    for name in ("mijn-les", "wijst-weg", "eerste-aangifte"):
        assert main(["new", "lesson", name, "--map", str(tmp_path)]) == 1
    assert everything(tmp_path) == before
    assert not elsewhere.exists()


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_is_none_makes_nothing_anywhere(name: str, tmp_path: Path) -> None:
    home = tmp_path / "map"
    home.mkdir()
    assert main(["new", "lesson", name, "--map", str(home)]) in (1, 2)
    assert everything(tmp_path) == [home]


@pytest.mark.parametrize(("option", "answer"), ANSWERS)
def test_an_answer_that_cannot_be_makes_nothing_and_is_told(
    option: str, answer: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", "lesson", "mijn-les", "--map", str(tmp_path), option, answer]) == 1
    assert everything(tmp_path) == []
    assert capsys.readouterr().out


def test_what_else_stands_behind_new_is_told_how_it_is_used() -> None:
    assert [main(["new", *rest]) for rest in ([], ["lesson"], ["person", "jan"])] == [2, 2, 2]
    assert main(["new", "lesson", "mijn-les", "--map", "/bestaat/niet"]) == 1


def test_while_somebody_writes_every_change_is_checked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "lessons" / "mijn-les" / "lesson.yaml"
    file.parent.mkdir(parents=True)
    said = {"title": "Mijn les", "goal": "Je leest een brief.", "minutes": "5", "level": "1"}
    said |= {"audience": "Iedereen", "persona": "sanne", "subject": "Begin"}
    file.write_text(files_of("mijn-les", said, date(2026, 11, 28))["lesson.yaml"], "utf-8")
    right = file.read_text(encoding="utf-8")
    waits = iter([right.replace("hints:", "hint:"), None, right])

    def write() -> None:
        try:
            words = next(waits)
        except StopIteration:
            raise KeyboardInterrupt from None
        if words:
            file.write_text(words, encoding="utf-8")

    assert watch([str(tmp_path)], write) == 0
    first, wrong, mended = capsys.readouterr().out.split("\nGewijzigd: ")
    assert "Alles klopt" in first
    assert wrong.startswith("lessons/mijn-les/lesson.yaml")
    assert "lesson.yaml, regel" in wrong
    assert "De sleutel 'hint' bestaat hier niet" in wrong
    assert "Alles klopt" in mended
    assert mended.rstrip().endswith("Ik kijk niet meer mee.")


def test_watching_ends_by_ctrl_and_c_without_a_trace(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "sandbox", "check", "--watch"]
    with subprocess.Popen(command, cwd=ROOT, text=True, stdout=-1, stderr=-1) as running:
        assert running.stdout
        while "kijk verder mee" not in running.stdout.readline():
            assert running.poll() is None
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=30)
    assert (running.returncode, err) == (0, "")
    assert "Ik kijk niet meer mee." in out


def written_by_authors() -> list[tuple[str, Path]]:
    homes = {"lesson": "lessons", "around": "lessons", "service": "sandbox/services"}
    return [
        (name, file)
        for name in FILES
        for file in sorted((ROOT / homes[name]).glob(f"*/{name}.yaml"))
    ]


def faults(name: str, data: object) -> list[str]:
    plain = json.loads(json.dumps(data, default=str))
    return [error.message for error in Draft202012Validator(schema(name)).iter_errors(plain)]


def schema(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(written(name))
    return found


def test_every_file_of_ours_is_what_the_schema_says() -> None:
    files = written_by_authors()
    assert len(files) > 100
    wrong = {
        str(file): found
        for name, file in files
        if (found := faults(name, yaml.safe_load(file.read_text(encoding="utf-8"))))
    }
    assert wrong == {}


def test_a_slip_is_marked_at_every_depth() -> None:
    file = ROOT / "lessons" / "eerste-aangifte" / "lesson.yaml"
    for old, new in (
        ("\ngoal:", "\ngaol:"),
        ("    hints:", "    hint:"),
        ("      leave:", "      leaf:"),
        ("level: 1", "level: 5"),
    ):
        words = file.read_text(encoding="utf-8")
        assert old in words
        assert faults("lesson", yaml.safe_load(words.replace(old, new, 1)))


def bare(file: Path) -> str:
    """What a schema allows, without what it says of it."""
    return re.sub(r'"description": ".*",?', "", file.read_text(encoding="utf-8"))


def test_the_schema_that_editors_read_is_the_one_of_today(tmp_path: Path) -> None:
    assert main(["schema", str(tmp_path)]) == 0
    for name in FILES:
        file = ROOT / "docs" / "schema" / f"{name}.json"
        assert bare(file) == bare(tmp_path / file.name), "python -m sandbox schema docs/schema"
    linked = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    assert {Path(one).stem for one in linked["yaml.schemas"]} == set(FILES)
    assert main(["schema", "gedicht"]) == 2


def test_an_editor_says_of_each_key_what_the_page_for_authors_says() -> None:
    lesson = schema("lesson")
    assert "hoelang de les duurt" in lesson["properties"]["minutes"]["description"].lower()
    assert "kiest één antwoord" in descriptions()["Step"]["choose"].lower()
    assert "hints" in descriptions()["Step"]
