"""What stands on a paper comes in as data: whatever it holds, it is only words."""

from __future__ import annotations

import re

import pytest

from sandbox.files import ASSETS, ROOT
from sandbox.paper import pdf_of
from sandbox.paper.letters import LETTERS, drawable
from sandbox.paper.pdf import DRAWING
from sandbox.pieces import Heading, Items, Leaf, Picture, Rows, Table, Text
from tests.paper.reading import faults, read, tags

HOSTILE = (
    '#panic("x")', '#import "@preview/cetz:0.3.0"', "#read(\"/texts.yaml\")", "*dik* _schuin_",
    "= Kop", "- punt", "$x^2$", "`code`", "@wie", "<b>vet</b>", "a \\ b", "// niets", "]#[", '"]}',
    "{{ 7 * 7 }}", "https://oefen.oefen", "'enkel' \"dubbel\"", "a -- b --- c ...", "\\u{41}",
)  # fmt: skip


@pytest.fixture(scope="module")
def paper() -> bytes:
    """One paper that holds all of it everywhere."""
    return pdf_of(
        Leaf(
            HOSTILE[0],
            (
                *(Text(words) for words in HOSTILE),
                Heading(HOSTILE[1]),
                Rows(tuple((words, words) for words in HOSTILE)),
                Table(HOSTILE[:2], (HOSTILE[2:4],)),
                Items(((Text(HOSTILE[0]),), (Text(HOSTILE[4]),))),
            ),
            "practice",
        )
    )


def test_markup_is_words(paper: bytes) -> None:
    words = read(paper).replace(" ", "")
    for one in HOSTILE:
        assert words.count(one.replace(" ", "")) >= 3


def test_it_makes_no_parts_of_its_own_and_is_heard_well(paper: bytes) -> None:
    assert faults(paper, HOSTILE[0]) == []
    kinds = [tag.kind for tag in tags(paper)]
    assert (kinds.count("H1"), kinds.count("H2"), kinds.count("Table"), kinds.count("LI")) == (
        1, 1, 2, 2
    )  # fmt: skip


def test_every_letter_that_is_let_through_can_be_drawn() -> None:
    assert drawable(LETTERS) == LETTERS
    assert "Şahin Nowińska €" in read(pdf_of(Leaf(LETTERS, (Text("Şahin Nowińska €"),))))


def test_a_sign_that_cannot_be_drawn_is_a_question_mark() -> None:
    assert drawable("e\u0301\u202fa\tb\u0000c\u200bd\u202ee\u00adf") == "é\u00a0a bcdef"
    assert drawable("😀 العربية 中") == "? ??????? ?"
    file = pdf_of(Leaf("😀", (Text("a\nb 😀 " + "x" * 5000),)))
    assert "a b ?" in read(file)


def test_every_drawing_of_ours_can_be_on_a_paper() -> None:
    names = sorted(
        str(path.relative_to(ASSETS / "pictures").with_suffix(""))
        for path in (ASSETS / "pictures").rglob("*.svg")
    )
    assert len(names) > 50
    assert pdf_of(Leaf("Plaatjes", tuple(Picture(name) for name in names)))


def test_the_drawing_brings_in_nothing_from_outside() -> None:
    assert re.findall("import|include|@preview|http|plugin|read", DRAWING.read_text()) == []


def test_the_library_is_loaded_only_when_a_paper_is_made() -> None:
    others = (path for path in ROOT.glob("sandbox/**/*.py") if path.parent.name != "paper")
    at_once = re.compile(r"^(from|import) (sandbox\.paper|typst)", re.M)
    assert [path for path in others if at_once.search(path.read_text())] == []
