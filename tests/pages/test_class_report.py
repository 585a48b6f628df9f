"""The report of a class: numbers a teacher can use, files without a word that somebody typed."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

from sandbox.pages import page_at
from sandbox.pages.place import REPORT, Place
from sandbox.pages.state import State
from sandbox.pieces import Export, Group, Part, plain
from sandbox.ui.controls.export import file_of
from tests.pages.classes import CODE, teaching

BUSY = ("started beginnen", "done beginnen", "wrong manier anders", "wrong manier anders")
ALSO = ("started beginnen", "done beginnen")


def report(*done: tuple[str, ...]) -> State:
    return replace(teaching(*done), place=Place(REPORT, klas=CODE))


def files(parts: tuple[Part, ...]) -> dict[str, bytes]:
    found: dict[str, bytes] = {one.form: file_of(one) for one in parts if isinstance(one, Export)}
    inside = [files(one.inside) for one in parts if isinstance(one, Group)]
    return found | {form: file for some in inside for form, file in some.items()}


def test_it_tells_where_most_are_and_how_many_are_done() -> None:
    words = plain(page_at(report(BUSY, ALSO, ())).body)
    assert "2 begonnen, 0 klaar" in words
    assert "zijn nu 2 leerlingen" in words


def test_before_anybody_began_there_is_nothing_to_take_along() -> None:
    page = page_at(report((), ()))
    assert "nog niet begonnen" in plain(page.body)
    assert files(page.body) == {}


def test_three_files_hold_nicknames_and_numbers() -> None:
    found = files(page_at(report(BUSY, ALSO)).body)
    table = list(csv.reader(io.StringIO(found["csv"].decode("utf-8-sig")), delimiter=";"))
    assert len(table) == 1 + 2 + 2
    assert {row[0] for row in table[1:]} == {"Rustige Reiger", "Dappere Das"}
    assert found["xlsx"][:2] == b"PK"
    told = json.loads(found["json"])
    assert len(told) == len(BUSY) + len(ALSO)
    assert CODE not in found["json"].decode()


def test_of_no_teacher_there_is_no_report() -> None:
    page = page_at(replace(report(BUSY), roles=frozenset({"learner"})))
    assert files(page.body) == {}
    assert "begonnen" not in plain(page.body)
