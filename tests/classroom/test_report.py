"""What a class did, in numbers and in files: true, the same each time, and safe to open."""

from __future__ import annotations

import csv
import io
import json
from zipfile import ZipFile

import pytest

from sandbox.classroom.exporting import rows
from sandbox.classroom.report import lines, report
from sandbox.classroom.statements import statements
from sandbox.paper.spreadsheet import as_csv, as_excel, harmless
from tests.classroom.pupils import LESSON, pupil
from tests.content import CATALOG

LESSONS = [CATALOG.lessons[LESSON], CATALOG.lessons["digid-app"]]
FIRST, SECOND, THIRD = (step.id for step in LESSONS[0].steps[:3])
BUSY = pupil("1", f"started {FIRST}", f"done {FIRST}", f"wrong {SECOND} letter",
             f"wrong {SECOND} letter", f"done {SECOND}", f"hint {THIRD}")  # fmt: skip
QUICK = pupil("2", f"started {FIRST}", f"done {FIRST}", f"done {SECOND}")
DONE = pupil("3", f"started {FIRST}", *(f"done {step.id}" for step in LESSONS[0].steps))
NEW = pupil("4")
CLASS = [BUSY, QUICK, DONE, NEW]


def test_a_pupil_has_a_line_for_each_step_that_was_reached() -> None:
    found = [line for line in lines(CLASS, LESSONS) if line.seat == "1"]
    assert [(line.number, line.how, line.wrong, line.hints, line.minutes) for line in found] == [
        (1, "at_once", 0, 0, 1),
        (2, "corrected", 2, 0, 3),
        (3, "not_done", 0, 1, 1),
    ]


def test_the_report_tells_where_people_stopped_and_what_a_step_took() -> None:
    (found,) = report(CLASS, LESSONS)
    assert (found.lesson.id, found.began, found.done) == (LESSON, 3, 1)
    first, second, third, fourth = found.steps[:4]
    assert (first.came, first.at_once, first.stopped) == (3, 3, 0)
    assert (second.came, second.at_once, second.corrected, second.minutes) == (3, 2, 1, 1)
    assert (first.wrong, second.wrong) == (0, 2)
    assert (third.came, third.stopped) == (3, 2)
    assert (fourth.came, fourth.stopped, fourth.minutes) == (1, 0, 1)


def test_of_a_class_in_which_nobody_began_there_is_nothing_to_report() -> None:
    assert report([NEW], LESSONS) == ()
    assert lines([], LESSONS) == ()


def test_csv_reads_back_as_what_it_was() -> None:
    table = rows(lines(CLASS, LESSONS))
    read = list(csv.reader(io.StringIO(as_csv(table).decode("utf-8-sig")), delimiter=";"))
    assert read == [[str(cell) for cell in row] for row in table]
    assert len(read) == 1 + 3 + 3 + len(LESSONS[0].steps)


@pytest.mark.parametrize("bad", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"])
def test_a_cell_is_never_a_formula(bad: str) -> None:
    assert as_csv([[bad]]).decode("utf-8-sig").lstrip('"').startswith("'")
    with ZipFile(io.BytesIO(as_excel([["kop"], [bad]], "Klas"))) as book:
        assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")


def test_numbers_and_words_stay_as_they_are() -> None:
    assert [harmless(cell) for cell in (3, -3, "Rustige Reiger", "")] == [
        3,
        -3,
        "Rustige Reiger",
        "",
    ]


def test_the_same_table_is_the_same_workbook() -> None:
    table = rows(lines(CLASS, LESSONS))
    assert as_excel(table, "Klas") == as_excel(table, "Klas")


def test_statements_hold_ids_and_times_and_have_one_id_for_one_event() -> None:
    made = statements("abc", CLASS, LESSONS)
    assert made == statements("abc", CLASS, LESSONS)
    assert len({one["id"] for one in made}) == len(made)
    words = json.dumps(made)
    for pupil_ in CLASS:
        assert pupil_.nickname not in words
        assert f"wie-{pupil_.seat}" not in words
    assert "abc" not in words
    wrong = [one for one in made if one.get("result") == {"success": False}]
    assert len(wrong) == 2
    assert wrong[0]["verb"]["id"] == "http://adlnet.gov/expapi/verbs/attempted"
    assert wrong[0]["object"]["id"].endswith(f"/les/{LESSON}/{SECOND}")


def test_what_was_done_in_lessons_outside_the_class_is_in_no_statement() -> None:
    assert statements("abc", CLASS, LESSONS[1:]) == ()
