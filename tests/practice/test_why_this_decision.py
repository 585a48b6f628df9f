"""Every decision says why: the rule, the data, a sum that comes to the amount of the letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from sandbox.catalog.checks.decisions import unexplained
from sandbox.catalog.checks.reach import letters_in
from sandbox.catalog.checks.samples import facts_of
from sandbox.finding.objections import is_decision, objections
from sandbox.finding.years import years
from sandbox.model import Fact, Lesson, Paper, SheetLine
from sandbox.model.walking import texts_in
from sandbox.people import make_person
from sandbox.practice.post import dates, letter
from sandbox.practice.why import Reasons, reasons
from sandbox.services import derive
from sandbox.tasks.filling import filled_paper
from sandbox.tasks.finding import services_of
from sandbox.tasks.giving import given_in
from tests.content import CATALOG

AMOUNT = re.compile(r"(−\s?)?€\s?([\d.]+)")
LETTERS = letters_in(CATALOG.services)


def coming_in(lesson: Lesson) -> Iterator[str]:
    """The letters of a lesson: there from the start, brought by a step, or for who is too late."""
    yield from lesson.post
    for step in lesson.steps:
        yield from step.then.brings
        late = step.then.deadline.late if step.then.deadline else ()
        yield from (one.letter for one in late if one.letter)


DECISIONS = sorted(
    {(one.id, name) for one in CATALOG.lessons.values() for name in coming_in(one)
     if LETTERS[name].why}
)  # fmt: skip


def behind(lesson: Lesson, name: str, seed: str) -> tuple[Paper, Reasons]:
    """A letter, and what stands behind it, for somebody who did everything right."""
    person = make_person(CATALOG.archetypes[lesson.persona], seed)
    facts = facts_of(lesson, CATALOG.services, person)
    given = tuple(
        given_in(lesson, CATALOG.services, person.facts, {one.id for one in lesson.steps})
    )
    sheets = {
        key: lines
        for service in services_of(lesson)
        for key, lines in derive(service, given, person).sheets.items()
    }
    paper = letter(CATALOG.services, name, facts, lesson.starts)
    found = reasons(paper, lesson.starts, facts, sheets, objections())
    assert found is not None
    return paper, found


def amounts(words: str) -> list[int]:
    """The whole euros in words; below zero with a minus before them."""
    found = AMOUNT.findall(words.replace("\u00a0", " "))
    return [int(number.replace(".", "")) * (-1 if minus else 1) for minus, number in found]


def said_in(paper: Paper) -> set[int]:
    """All amounts that stand in a letter."""
    return {euros for _, words in texts_in(paper.body) for euros in amounts(words)}


def outcome(found: Reasons) -> int | None:
    """What the sum comes to; None where nothing is counted in euros."""
    if found.sheet:
        return total(found.sheet)
    counted = [line for line in found.lines if not line.apart]
    return amounts(counted[-1].amount)[0] if counted else None


def total(sheet: tuple[SheetLine, ...]) -> int:
    return sheet[-1].amount


def checked(paper: Paper, found: Reasons) -> None:
    """What is told is whole, adds up, and comes to an amount that stands in the letter."""
    assert found.rule and found.sources and found.used
    counted = [line for line in found.lines if not line.apart]
    *parts, end = [amounts(line.amount)[0] for line in counted] or [0]
    signs = [-1 if line.less else 1 for line in counted]
    assert not parts or sum(one * sign for one, sign in zip(parts, signs, strict=False)) == end
    told = outcome(found)
    assert told is None or abs(told) in {abs(one) for one in said_in(paper)}


def test_there_are_many_decisions() -> None:
    assert len({name for _, name in DECISIONS}) > 50


@pytest.mark.parametrize("name", sorted(LETTERS))
def test_every_letter_that_decides_says_why(name: str) -> None:
    assert LETTERS[name].why or not is_decision(LETTERS[name])


@pytest.mark.parametrize(("lesson", "name"), DECISIONS)
def test_the_sum_comes_to_an_amount_that_stands_in_the_letter(lesson: str, name: str) -> None:
    for seed in ("appel", "boom"):
        paper, found = behind(CATALOG.lessons[lesson], name, seed)
        checked(paper, found)
        why = LETTERS[name].why
        assert bool(found.sheet) == bool(why and why.sheet)


MATTERS = [(year.id, one.id) for year in years().values() for one in year.matters if one.letter.why]


def test_every_decision_of_a_year_says_why() -> None:
    assert list(unexplained(years())) == []
    assert len(MATTERS) > 10


def test_a_decision_of_a_year_without_a_why_is_told() -> None:
    year = years()["jaar-mees"]
    bare = [
        one.model_copy(update={"letter": one.letter.model_copy(update={"why": None})})
        for one in year.matters
    ]
    changed = year.model_copy(update={"matters": tuple(bare)})
    assert "jaar-mees/boete" in set(unexplained({year.id: changed}))
    assert "jaar-mees/nep-mail" not in set(unexplained({year.id: changed}))


@pytest.mark.parametrize(("year", "matter"), MATTERS)
def test_a_decision_of_a_year_comes_to_what_its_letter_says(year: str, matter: str) -> None:
    whole = years()[year]
    one = whole.matter(matter)
    assert one is not None
    person = make_person(CATALOG.archetypes[whole.persona], "appel")
    now = {**person.facts, **dates(whole.starts), "brief.laatste": Fact("date", whole.ends)}
    paper = filled_paper(one.letter, now)
    found = reasons(paper, whole.starts, now, {}, objections())
    assert found is not None
    checked(paper, found)


@pytest.mark.parametrize("way", objections())
def test_every_way_to_object_leads_to_a_lesson_that_is_there(way: str) -> None:
    assert objections()[way].lesson in CATALOG.lessons


def test_every_way_to_object_is_used() -> None:
    assert {one.why.objection for one in LETTERS.values() if one.why} == set(objections())


def test_the_last_day_is_counted_from_the_letter() -> None:
    lesson = CATALOG.lessons["zorgtoeslag"]
    _, found = behind(lesson, "toeslagen/voorschot", "appel")
    assert found.last_day is not None
    assert (found.last_day - lesson.starts).days == 42


def test_a_letter_that_decides_nothing_has_no_reasons() -> None:
    assert reasons(LETTERS["mijnoverheid/duo"], CATALOG.lessons["zorgtoeslag"].starts, {}, {},
                   objections()) is None  # fmt: skip
