"""Which lesson helps with which goal: as a table, with status, source and doubt."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from sandbox.commands import main
from sandbox.finding.standards import covered, goals, standards, unknown
from sandbox.handouts.goals import goals as goals_leaf
from sandbox.handouts.goals import rows
from sandbox.paper.spreadsheet import as_csv
from sandbox.pieces import plain
from tests.content import CATALOG


def test_every_goal_that_a_lesson_names_is_known() -> None:
    assert {one.id: unknown(one) for one in CATALOG.lessons.values() if unknown(one)} == {}


def test_what_a_goal_follows_from_is_there() -> None:
    names = {goal.name for goal in goals()}
    assert {name for goal in goals() for name in goal.after} <= names


def test_a_goal_is_named_or_follows() -> None:
    found = {one.goal.name: one.named for one in covered(CATALOG.lessons["eerste-aangifte"])}
    assert found["digcomp 2.3"]
    assert not found["burgerschap 4"]  # follows from it
    assert "digcomp 1.1" not in found


def test_an_author_may_name_a_goal_by_its_number_or_of_a_list_by_its_words() -> None:
    lesson = CATALOG.lessons["eerste-aangifte"]
    named = ("DigComp 1.1: zoeken", "Kerndoelen burgerschap: mogelijkheden om te handelen afwegen")
    other = lesson.model_copy(update={"standards": (*named, "DigComp 9.9: vliegen")})
    found = {one.goal.name for one in covered(other) if one.named}
    assert found == {"digcomp 1.1", "burgerschap 6"}
    assert unknown(other) == ("DigComp 9.9: vliegen",)


def test_every_list_says_how_firm_it_is_where_it_was_read_and_how_sure_that_is() -> None:
    said = plain(goals_leaf(CATALOG).pieces)
    for one in standards():
        assert one.status in said
        assert one.source.text in said
        assert f"Hoe zeker: {one.source.sure}." in said
    assert "Nog geen wet" in said


def test_the_command_prints_or_writes_the_table(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "leerdoelen.csv"
    assert main(["standards", str(file)]) == 0
    told = file.read_bytes().decode("utf-8-sig")
    found = list(csv.reader(io.StringIO(told), delimiter=";"))
    assert [tuple(row) for row in found] == list(rows(CATALOG))
    assert {row[0] for row in found[1:]} == {one.title for one in CATALOG.listed if covered(one)}
    capsys.readouterr()
    assert main(["standards"]) == 0
    assert capsys.readouterr().out.splitlines()[0] == ";".join(found[0])
    assert main(["standards", "een", "twee"]) == 2


def test_no_cell_of_it_is_a_formula() -> None:
    table = list(rows(CATALOG))
    table[1] = ('=HYPERLINK("x")', *table[1][1:])
    told = as_csv(table).decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(told), delimiter=";") for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    assert cells[len(table[0])].startswith("'=")
