"""The returns of everybody: all steps done is the true assessment, and one thing was wrong."""

from typing import Any

import pytest

from sandbox.model import Fact, Lesson, Person
from sandbox.people import make_person
from sandbox.practice.derived import given_so_far
from sandbox.services.aangifte.filling import returns
from sandbox.services.aangifte.rules import FACTS, derive
from sandbox.tax import (
    Assessment,
    Box3,
    CareCosts,
    Gifts,
    TaxReturn,
    assess,
    assess_partners,
    best_split,
)
from tests.content import CATALOG

FIRST = CATALOG.lessons["eerste-aangifte"]
FILLED_IN = [one for name, one in CATALOG.lessons.items() if name.startswith("aangifte-")]
"""Lessons in which an amount was filled in wrongly; in the first one an employer is missing."""
LESSONS = [FIRST, *FILLED_IN]
CODES = [f"koek lamp regen {number}" for number in range(200)]
FEW = CODES[:20]


def people(lesson: Lesson, codes: list[str]) -> list[Person]:
    return [make_person(CATALOG.archetypes[lesson.persona], code) for code in codes]


def value(person: Person, name: str, otherwise: Any = 0) -> Any:
    return person.facts[name].value if name in person.facts else otherwise


def true_return(person: Person, whose: str = "") -> TaxReturn:
    """What the papers of the person say, read from the facts and not from any screen."""
    own = [
        name.partition(".")[0]
        for name in person.facts
        if name.endswith((".maandloon", ".maandbedrag"))
        and value(person, f"{name.partition('.')[0]}.van", "") == whose
    ]
    child = value(person, "kind.geboortedatum", None)
    accounts = ("spaarrekening", "betaalrekening")

    def half(amount: int) -> int:
        if "partner" not in person.facts:
            return amount
        return amount // 2 if whose else amount - amount // 2

    return TaxReturn(
        year=value(person, "jaar"),
        born=value(person, f"{whose}.geboortedatum" if whose else "geboortedatum"),
        wage=sum(value(person, f"{one}.loon") for one in own),
        pension=sum(value(person, f"{one}.bedrag") for one in own),
        withheld=sum(value(person, f"{one}.loonheffing") for one in own),
        settled_arbeidskorting=sum(value(person, f"{one}.arbeidskorting") for one in own),
        single="partner" not in person.facts,
        youngest_child_born=None if whose else child,
        woz=half(value(person, "woning.woz")),
        mortgage_interest=half(value(person, "woning.rente")),
        gifts=Gifts(ordinary=half(value(person, "giften.bedrag"))),
        care_costs=CareCosts(raised=half(value(person, "zorg.zelf_betaald"))),
        box3=Box3(savings=half(sum(value(person, f"{one}.januari") for one in accounts))),
    )


def true_result(person: Person) -> int:
    partner = value(person, "partner", "")
    if not partner:
        return assess(true_return(person)).pays_or_gets
    split = best_split(true_return(person), true_return(person, partner))
    return sum(one.pays_or_gets for one in split.assessments)


def result(lesson: Lesson, person: Person, done: frozenset[str]) -> int:
    given = given_so_far(CATALOG.services, lesson, person, done)
    facts = derive(given, person).facts
    return _whole(facts["aangifte.betalen"]) - _whole(facts["aangifte.terug"])


def _whole(fact: Fact) -> int:
    return int(str(fact.value))


def every(lesson: Lesson) -> frozenset[str]:
    return frozenset(step.id for step in lesson.steps)


def test_there_is_a_lesson_for_each_of_the_seven() -> None:
    named = {"yusuf", "lisa", "amal", "piet", "ria", "daan", "wim"}
    assert named <= {one.persona for one in FILLED_IN}


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda one: one.id)
def test_all_steps_done_gives_the_true_returns(lesson: Lesson) -> None:
    for person in people(lesson, CODES):
        given = given_so_far(CATALOG.services, lesson, person, every(lesson))
        partner = value(person, "partner", "")
        true = (true_return(person), *([true_return(person, partner)] if partner else []))
        assert returns(given, person) == true


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda one: one.id)
def test_all_steps_done_gives_the_true_result(lesson: Lesson) -> None:
    for person in people(lesson, CODES):
        assert result(lesson, person, every(lesson)) == true_result(person)


@pytest.mark.parametrize("lesson", FILLED_IN, ids=lambda one: one.id)
def test_the_mistake_that_was_filled_in_changes_the_result(lesson: Lesson) -> None:
    everybody = people(lesson, CODES)
    wrong = [one.id for one in lesson.steps if _prefilled_wrong(lesson, everybody[0], one.id)]
    assert len(wrong) == 1
    for person in everybody:
        done = every(lesson)
        assert result(lesson, person, done - set(wrong)) != result(lesson, person, done)


def test_the_employer_that_was_missing_changes_the_result() -> None:
    assert _prefilled_wrong(FIRST, people(FIRST, CODES)[0], "loon-festival") is False
    for person in people(FIRST, CODES):
        done = every(FIRST)
        assert result(FIRST, person, done - {"loon-festival"}) > result(FIRST, person, done)


def _prefilled_wrong(lesson: Lesson, person: Person, step: str) -> bool:
    """Whether a step asks to change something that was filled in."""
    before = given_so_far(CATALOG.services, lesson, person, frozenset())
    after = given_so_far(CATALOG.services, lesson, person, frozenset({step}))
    known = {(one.screen, one.feeds, one.about) for one in before}
    return any(one not in before and (one.screen, one.feeds, one.about) in known for one in after)


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda one: one.id)
def test_at_every_point_of_a_lesson_there_is_an_outcome(lesson: Lesson) -> None:
    for person in people(lesson, FEW[:1]):
        done: frozenset[str] = frozenset()
        for step in lesson.steps:
            done |= {step.id}
            given = given_so_far(CATALOG.services, lesson, person, done)
            derived = derive(given, person)
            assert derived.facts.keys() == FACTS
            assert derived.bars["aangifte"]


@pytest.mark.parametrize("persona", ["daan", "wim"])
def test_the_division_is_better_than_each_the_own(persona: str) -> None:
    lesson = next(one for one in LESSONS if one.persona == persona)
    for person in people(lesson, FEW):
        a, b = true_return(person), true_return(person, value(person, "partner"))
        split, own = best_split(a, b), assess_partners(a, b, {})
        assert split.due < sum(one.due for one in own)
        assert split.saves > 0
        assert split.explanation


@pytest.mark.parametrize(
    ("persona", "pays"),
    [("sanne", False), ("yusuf", True), ("lisa", False), ("amal", False), ("ria", False)],
)
def test_the_outcome_fits_the_story(persona: str, pays: bool) -> None:
    lesson = next(one for one in LESSONS if one.persona == persona)
    for person in people(lesson, CODES):
        found: Assessment = assess(true_return(person))
        assert (found.pays_or_gets > 0) is pays
        assert found.pays_or_gets != 0
