"""The licence on paper: right by ear, with a nickname only, and a code that holds."""

from __future__ import annotations

from dataclasses import replace

from sandbox.finding.standards import standards
from sandbox.finding.subjects import modules
from sandbox.keys import Keys
from sandbox.licence.code import licence_of, read_code
from sandbox.licence.levels import modules as earned
from sandbox.model.happened import ExamBegun, ExamEnded
from sandbox.pages.parts.licence_paper import leaf_of_licence, licence_now
from sandbox.pages.place import LICENCE, Place
from sandbox.paper import pdf_of
from sandbox.texts import text
from tests.pages.visiting import LEARNER, NOW, state
from tests.paper.reading import faults, read, tags

MARK = Keys(b"a secret of thirty-two signs or so").mark
PASSED = (ExamBegun("digid", "a"), ExamEnded("digid", "gehaald"))


def paper(origin: str) -> tuple[bytes, str]:
    """The file, and the code that stands on it."""
    here = replace(state(Place(LICENCE), *PASSED), now=NOW, mark=MARK, origin=origin)
    views = earned(here.history, here.catalog.listed)
    file = pdf_of(leaf_of_licence(here, views, licence_now(here, views)))
    words = read(file)
    return file, words


def test_it_is_right_by_ear_and_says_what_was_earned_and_nothing_of_a_person() -> None:
    file, words = paper("https://oefenen.example")
    assert faults(file, text("rijbewijs.papier.titel")) == []
    kinds = [tag.kind for tag in tags(file)]
    assert kinds.count("Table") >= 1 and kinds.count("Figure") == 1
    for subject in modules():
        assert subject.title in words
    assert "3 maart 2026" in words and text("rijbewijs.niveau.goud") in words
    assert text("rijbewijs.papier.geen_diploma").split(".")[1] in words
    assert not any(part in words.lower() for part in LEARNER.split("-")[:3])


def test_it_names_the_goals_of_what_was_earned_and_how_firm_each_list_is() -> None:
    _, words = paper("https://oefenen.example")
    assert "DigComp 2.2: " in words and "2.6 je digitale identiteit beheren" in words
    assert "Kerndoelen digitale geletterdheid: " in words
    for standard in standards():
        assert " ".join(standard.status.split()) in words
        assert " ".join(standard.source.text.split()) in words
    assert "waarschijnlijk" in words and "voorlopig" in words  # doubt is told


def test_the_code_on_it_holds() -> None:
    _, words = paper("https://oefenen.example")
    found = [one for part in words.split() if (one := read_code(part))]
    licence = licence_of(found[0], tuple(one.id for one in modules()), MARK)
    assert licence is not None
    assert (dict(licence.levels), licence.day) == ({"digid": "goud"}, NOW.date())


def test_without_an_address_for_others_it_says_where_to_type_it() -> None:
    file, words = paper("http://localhost:8501")
    assert text("rijbewijs.papier.kijk_na_kort") in words
    assert "Figure" not in [tag.kind for tag in tags(file)]
