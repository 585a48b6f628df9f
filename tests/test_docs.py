"""What the documentation says is true: commands, settings, files, links, and the example lesson."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from string import Formatter
from typing import get_args

import pytest

from sandbox.catalog import load, roots_from
from sandbox.commands import COMMANDS
from sandbox.model import Coach, ForReal, Lesson, Source, Step, Wait, Way
from sandbox.model.tasks import kinds
from sandbox.settings import names
from sandbox.texts import sentences

PROJECT = Path(__file__).parents[1]
README = (PROJECT / "README.md").read_text(encoding="utf-8")
AUTHORS = (PROJECT / "lessons" / "README.md").read_text(encoding="utf-8")
MAKEFILE = (PROJECT / "Makefile").read_text(encoding="utf-8")
PAGES = [
    *(PROJECT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")),
    PROJECT / "lessons" / "README.md",
    *sorted((PROJECT / "docs").rglob("*.md")),
]
PROGRAM = [PROJECT / "app.py", *sorted((PROJECT / "sandbox").rglob("*.py"))]
AROUND = [
    PROJECT / "tests" / "browser" / "conftest.py",
    *sorted((PROJECT / ".ci").iterdir()),
]

TARGETS = frozenset(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))

pages = pytest.mark.parametrize("page", PAGES, ids=lambda one: str(one.relative_to(PROJECT)))


def commands_in(page: str) -> list[str]:
    """Everything a page shows as code that begins with make or python."""
    ticked = re.findall(r"(?<!`)`((?:make|python) [^`]+)`(?!`)", page)
    blocks = re.findall(r"^```(?:sh|bat)\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    return ticked + [line for line in lines if line.startswith(("make ", "python "))]


def settings() -> set[str]:
    """The names that the program, scripts and Makefile read from the environment."""
    found = {*names().values(), *re.findall(r"^(\w+) \?=", MAKEFILE, re.MULTILINE)}
    for file in AROUND:
        text = file.read_text(encoding="utf-8")
        found |= set(re.findall(r"environ(?:\.get\(|\[)\"(\w+)\"", text))
        found |= set(re.findall(r"\$\{(\w+):-", text))
    return found


def lesson_of(page: str) -> str:
    """The example lesson of a page."""
    return str(re.findall(r"^```yaml\n(.*?)^```", page, re.MULTILINE | re.DOTALL)[0])


def test_every_target_of_the_makefile_is_in_the_readme() -> None:
    assert len(TARGETS) > 4
    assert [one for one in sorted(TARGETS) if f"`make {one}`" not in README] == []


def test_every_command_of_the_program_is_in_the_readme() -> None:
    assert [one for one in COMMANDS if f"`python -m sandbox {one}`" not in README] == []


@pages
def test_every_command_that_is_named_exists(page: Path) -> None:
    for line in commands_in(page.read_text(encoding="utf-8")):
        words = shlex.split(line, comments=True)
        if words[0] == "make":
            assert words[1] in TARGETS, line
        elif words[1:3] == ["-m", "sandbox"]:
            assert words[3] in COMMANDS, line
        elif words[1:2] == ["-m"] and "." in words[2]:
            module = PROJECT.joinpath(*words[2].split("."))
            assert module.with_suffix(".py").is_file() or module.is_dir(), line


def test_the_readme_names_commands() -> None:
    assert {"make run", "make test"} <= {" ".join(one.split()[:2]) for one in commands_in(README)}


def test_every_setting_is_in_the_readme_and_every_one_there_is_read_by_something() -> None:
    in_table = set(re.findall(r"^\| `([A-Z_]+)` \|", README, re.MULTILINE))
    assert in_table == settings()


def test_only_one_module_of_the_program_reads_the_environment() -> None:
    reads = re.compile(r"\bos\.environ\b|\bgetenv\b|\"SANDBOX_")
    found = [one for one in PROGRAM if reads.search(one.read_text(encoding="utf-8"))]
    assert [file.name for file in found] == ["settings.py"]


@pages
def test_every_link_and_picture_leads_to_a_file(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    targets = [one for one in re.findall(r"\]\(([^)\s#]+)[^)]*\)", text) if "://" not in one]
    assert [one for one in targets if not (page.parent / one).exists()] == []


@pages
def test_every_file_that_is_named_exists(page: Path) -> None:
    named = re.findall(r"`((?:sandbox|lessons|assets|tests|docs|\.streamlit)/[\w./-]+|app\.py)`",
                       page.read_text(encoding="utf-8"))  # fmt: skip
    assert [one for one in named if not (PROJECT / one).exists()] == []


def test_the_tour_begins_with_the_words_of_the_project_and_reaches_the_app() -> None:
    tour = README.split("## A tour of the code")[1].split("\n## ")[0]
    assert tour.index("`sandbox/model/") < tour.index("`app.py`")
    rooms = {file.parent.name for file in (PROJECT / "sandbox").glob("*/__init__.py")}
    assert [one for one in rooms - {"commands"} if f"sandbox/{one}/" not in tour] == []


def test_pictures_are_small_enough_for_a_page() -> None:
    pictures = sorted((PROJECT / "docs" / "pictures").glob("*.png"))
    assert {file.name for file in pictures} >= {"start.png", "practice.png", "result.png"}
    assert [file.name for file in pictures if file.stat().st_size > 200_000] == []


def test_the_example_for_authors_is_a_lesson_without_faults(tmp_path: Path) -> None:
    folder = tmp_path / "lessons" / "mijn-les"
    folder.mkdir(parents=True)
    (folder / "lesson.yaml").write_text(lesson_of(AUTHORS), encoding="utf-8")
    catalog = load(roots_from(tmp_path))
    assert [one for one in catalog.problems if "mijn-les" in one.file] == []
    assert len(catalog.lessons["mijn-les"].steps) == 2


def test_the_example_of_five_parts_fits_the_small_lesson(tmp_path: Path) -> None:
    folder = tmp_path / "lessons" / "mijn-les"
    folder.mkdir(parents=True)
    (folder / "lesson.yaml").write_text(lesson_of(AUTHORS), encoding="utf-8")
    around = AUTHORS.split("```yaml\n# lessons/mijn-les/around.yaml\n")[1].split("```")[0]
    (folder / "around.yaml").write_text(around, encoding="utf-8")
    catalog = load(roots_from(tmp_path))
    assert [str(one) for one in catalog.problems] == []
    stages = [step.stage for step in catalog.lessons["mijn-les"].steps]
    assert stages == ["why", "look", "do", "do", "recall"]


def test_the_examples_of_writing_once_work_together(tmp_path: Path) -> None:
    part = AUTHORS.split("## Eén keer schrijven")[1].split("\n## ")[0]
    blocks = re.findall(r"```yaml\n# (\S+)\n(.*?)```", part, re.DOTALL)
    for name, words in blocks:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(words, encoding="utf-8")
    catalog = load(roots_from(tmp_path))
    assert [str(one) for one in catalog.problems] == []
    first, second = catalog.lessons["les-een"], catalog.lessons["les-twee"]
    assert first.steps[0].say == "Je bent {voornaam}. Log in."
    assert second.steps[1].title == "Nu de code"
    fields = {one.id: one.label for one in catalog.services["winkel"].screens[1].fields}
    assert fields == {"naam": "Op welke naam?", "gebruiker": "Gebruikersnaam"}


@pytest.mark.parametrize("model", [Lesson, Step, Coach, Wait, ForReal, Source])
def test_every_key_of_a_lesson_is_explained_to_authors(model: type[Lesson]) -> None:
    keys = model.written_keys()
    assert [key for key in keys if f"`{key}`" not in AUTHORS and f"`{key}:" not in AUTHORS] == []


def test_every_kind_of_task_is_explained_to_authors() -> None:
    assert [kind for kind in kinds() if f"| `{kind}` |" not in AUTHORS] == []


def test_every_way_of_practising_is_explained_to_authors() -> None:
    assert [way for way in get_args(Way) if f"| `{way}` |" not in AUTHORS] == []


def test_what_authors_read_about_mistakes_is_what_the_check_says() -> None:
    table = AUTHORS.split("| je leest |")[1].split("\n\n")[0]
    told = [row.split("|")[1].strip() for row in table.splitlines()[2:] if row.startswith("|")]
    patterns = [pattern(text) for key, text in sentences().items() if key.endswith(".fout")]
    assert len(told) > 5
    assert [one for one in told if not any(re.fullmatch(known, one) for known in patterns)] == []


def pattern(text: str) -> str:
    """A fixed sentence as a regular expression, with anything between its braces."""
    filled = text.format(**{name: "…" for _, name, _, _ in Formatter().parse(text) if name})
    return re.escape(filled).replace("…", ".+")
