"""The report of a class: numbers a teacher can use, files without a word that somebody typed."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

from sandbox.pages import laid_out, page_at
from sandbox.pages.place import REPORT, Place
from sandbox.pages.report import COLUMNS
from sandbox.pages.state import State
from sandbox.pieces import Export, Group, Part, plain
from sandbox.texts import text
from sandbox.ui.controls.export import file_of
from tests.content import CATALOG
from tests.pages.classes import CODE, LESSON, teaching
from tests.paper.reading import faults, read, tags

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


def test_the_files_hold_nicknames_and_numbers() -> None:
    found = files(page_at(report(BUSY, ALSO)).body)
    table = list(csv.reader(io.StringIO(found["csv"].decode("utf-8-sig")), delimiter=";"))
    assert len(table) == 1 + 2 + 2
    assert {row[0] for row in table[1:]} == {"Rustige Reiger", "Dappere Das"}
    assert found["xlsx"][:2] == b"PK"
    told = json.loads(found["json"])
    assert len(told) == len(BUSY) + len(ALSO)
    assert CODE not in found["json"].decode()


def test_the_paper_says_the_same_in_a_table_and_in_bars_for_eye_and_ear() -> None:
    file = files(page_at(report(BUSY, ALSO, ())).body)["pdf"]
    assert faults(file, text("verslag.van", naam="Zonnebloem")) == []
    words = read(file)
    assert all(text(f"verslag.{name}") in words for name in COLUMNS)
    found = tags(file)
    stopped, _, wrong = (tag.alt for tag in found if tag.kind == "Figure")
    first = [step.id for step in CATALOG.lessons[LESSON].steps].index("beginnen") + 1
    assert stopped.startswith(f"{text('verslag.stopte_staven')}. {first}. ")
    assert stopped.endswith(": 2.")
    assert wrong.endswith(": 2.")
    kinds = [tag.kind for tag in found if tag.kind in ("H1", "H2", "Table", "H3", "Figure")]
    assert kinds == ["H1", "H2", "Table", *["H3", "Figure"] * 3]
    assert file == files(page_at(report(BUSY, ALSO, ())).body)["pdf"]


def test_the_page_shows_the_same_bars() -> None:
    state = report(BUSY, ALSO)
    drawn = "".join(map(str, laid_out(state, page_at(state)).segments))
    assert drawn.count('class="staven"') == 3
    assert "width:100%" in drawn
    assert "width:0%" in drawn


def test_how_sure_the_class_is_stands_there_when_it_is_asked_and_enough_said_it() -> None:
    said = (*ALSO, f"felt {LESSON} doen 1 voor", f"felt {LESSON} doen 3 na")
    few, enough = report(said, said), report(said, said, said, said)
    assert text("zeker.verslag.kop") not in plain(page_at(enough).body)
    for state, words in ((few, "zeker.verslag.te_weinig"), (enough, "zeker.niveau.1")):
        assert state.klas
        asking = replace(state.klas, room=replace(state.klas.room, asks=True))
        body = page_at(replace(state, klas=asking)).body
        assert text(words) in plain(body)
        assert text(words) in " ".join(read(files(body)["pdf"]).split())


def test_of_no_teacher_there_is_no_report() -> None:
    page = page_at(replace(report(BUSY), roles=frozenset({"learner"})))
    assert files(page.body) == {}
    assert "begonnen" not in plain(page.body)
