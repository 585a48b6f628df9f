"""Everything that falls into the letterbox looks like post: envelope, window, date and kenmerk."""

from __future__ import annotations

import pytest

from sandbox.model import Fact, Lesson, Paper
from sandbox.people import make_person
from sandbox.practice.derived import derived_now, with_today
from sandbox.practice.post import letter
from sandbox.progress import moment_in
from tests.content import CATALOG

TAX_OFFICE = {"Oefen-Belastingdienst", "Oefen-Toeslagen"}


def brought(lesson: Lesson) -> set[str]:
    """The letters that may come in a lesson."""
    ends = [step.then.deadline for step in lesson.steps if step.then.deadline]
    late = [one.letter for end in ends for one in end.late]
    return {*lesson.post, *late, *(name for step in lesson.steps for name in step.then.brings)}


def papers() -> list[tuple[str, Paper]]:
    """Every letter that comes by post, as the person of its lesson reads it."""
    found: dict[str, Paper] = {}
    for lesson in CATALOG.lessons.values():
        moment = moment_in(lesson, ())
        person = make_person(CATALOG.archetypes[lesson.persona], "appel")
        facts = with_today(person, derived_now(CATALOG.services, moment, person), moment)
        facts = {**facts, "termijn.dag": Fact("date", lesson.starts)}
        for name in brought(lesson):
            found[name] = letter(CATALOG.services, name, facts, lesson.starts)
    return [(name, paper) for name, paper in sorted(found.items()) if paper.by_post]


POST = papers()


def rows(paper: Paper) -> dict[str, str]:
    """What stands in the rows of a letter."""
    return {label: value for block in paper.body for label, value in block.rows or ()}


def test_there_is_post_of_the_tax_office_and_of_others() -> None:
    assert len({paper.sender for _, paper in POST}) >= 4


@pytest.mark.parametrize(("name", "paper"), POST, ids=[name for name, _ in POST])
def test_a_letter_has_a_window_a_date_and_a_kenmerk(name: str, paper: Paper) -> None:
    said = rows(paper)
    assert {"Datum", "Kenmerk"} <= said.keys()
    assert len(paper.to) == 3
    named = said.get("Voor") or said.get("Aan") or paper.to[0]
    assert named.startswith(paper.to[0]), "the window names who the letter is for"


@pytest.mark.parametrize(("name", "paper"), POST, ids=[name for name, _ in POST])
def test_only_the_tax_office_writes_in_blue(name: str, paper: Paper) -> None:
    assert (paper.envelope == "blue") == (paper.sender in TAX_OFFICE)
