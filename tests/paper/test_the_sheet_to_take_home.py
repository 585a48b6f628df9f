"""The sheet to take home as a file: one A4 in large letters, whole, and right by ear."""

from __future__ import annotations

from functools import cache
from io import BytesIO

import pytest
from pypdf import PdfReader

from sandbox.pages import page_at
from sandbox.pages.place import FINISHED, TAKE_HOME, Place
from sandbox.pieces import Export, Group
from sandbox.texts import text
from sandbox.ui.controls.export import file_of
from tests.content import CATALOG
from tests.pages.visiting import LEARNER, state
from tests.paper.reading import faults, read, tags

LONGEST = max(CATALOG.lessons, key=lambda name: len(CATALOG.lessons[name].practice))


@cache
def sheet(lesson: str, learner: str = LEARNER) -> bytes:
    """The file behind the button."""
    page = page_at(state(Place(TAKE_HOME, lesson, FINISHED), learner=learner))
    (export,) = (
        part
        for group in page.body
        if isinstance(group, Group)
        for part in group.inside
        if isinstance(part, Export)
    )
    assert export.label == "PDF bewaren"
    return file_of(export)


def test_of_every_lesson_it_is_one_a4_that_is_right_by_ear() -> None:
    for name, lesson in CATALOG.lessons.items():
        file = sheet(name)
        (page,) = PdfReader(BytesIO(file)).pages
        assert tuple(round(float(side)) for side in page.mediabox[2:]) == (595, 842)
        assert faults(file, lesson.title) == []
        kinds = [tag.kind for tag in tags(file)]
        many = len(lesson.practice) + len(lesson.for_real.ready) + len(lesson.for_real.where)
        assert (kinds.count("LI"), kinds.count("L"), kinds.count("H2")) == (many, 2, 4)


@pytest.mark.parametrize("name", [LONGEST, "eerste-aangifte", "helpen-zonder-overnemen"])
def test_all_that_was_practised_and_is_to_be_done_stands_on_it(name: str) -> None:
    for_real = CATALOG.lessons[name].for_real
    where = [words for pair in for_real.where for words in pair]
    words = read(sheet(name))
    for said in (*for_real.ready, *where, LEARNER, text("klaar.echt"), text("meegeven.hulp")):
        assert " ".join(said.split()) in words


def test_nothing_on_the_longest_is_smaller_than_14_points() -> None:
    sizes: list[float] = []

    def see(words: str, _: object, matrix: list[float], __: object, size: float) -> None:
        if words.strip():
            sizes.append(size * matrix[0])

    PdfReader(BytesIO(sheet(LONGEST))).pages[0].extract_text(visitor_text=see)
    assert len(sizes) > len(CATALOG.lessons[LONGEST].practice)
    assert min(sizes) >= 14
    assert max(sizes) >= 26  # the oefencode


def test_it_is_the_same_file_each_time_and_has_no_code_before_there_is_one() -> None:
    before = sheet(LONGEST)
    sheet.cache_clear()
    assert sheet(LONGEST) == before
    nobody = sheet(LONGEST, "")
    assert text("stoppen.jouw_code") not in read(nobody)
    assert faults(nobody, CATALOG.lessons[LONGEST].title) == []
