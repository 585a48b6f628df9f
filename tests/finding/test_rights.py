"""Waar heb ik recht op?: the sums are those of the law, and nobody is left without a way on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from sandbox.finding.right_questions import (
    TICKED,
    asked,
    people,
    questions,
    unanswered,
    with_answer,
)
from sandbox.finding.right_sums import SUMS
from sandbox.finding.rights import Outcome, monthly, outcomes, rights, signs, yearly
from sandbox.finding.situation import Situation, from_answers, from_papers
from sandbox.people import make_person
from sandbox.tax import huurtoeslag, kindgebonden_budget, zorgtoeslag
from tests.content import CATALOG

DAY = date(2026, 3, 3)
ALONE = Situation(age=25, income=19_440, home="huis", rent=650)
PARENT = replace(ALONE, children=(8,), persons=2)
SIGNS = {
    "volwassen", "jonger-dan-30", "bijna-aow", "aow", "inkomen", "laag-inkomen", "geen-inkomen",
    "weinig-spaargeld", "jong-kind", "bij-anderen", "mbo", "hbo",
}  # fmt: skip


def found(now: Situation, *has: str) -> dict[str, Outcome]:
    return {one.right.id: one for one in outcomes(now, DAY, has)}


def amounts(now: Situation) -> dict[str, tuple[int, int]]:
    return {
        name: (one.found.month, one.found.year) for name, one in found(now).items() if one.found
    }


def answered(**answers: str) -> dict[str, str]:
    """The first option of every question, other answers where they are given."""
    said = {name.replace("_", "-"): it for name, it in answers.items()}
    given: dict[str, str] = {}
    while (one := unanswered(given)) is not None:
        usual = str(one.amount.start) if one.amount else "" if one.several else one.options[0].id
        given = dict(with_answer(given, one.id, said.get(one.id, usual)))
    return given


def test_the_sums_are_those_of_the_law() -> None:
    care, rent = zorgtoeslag(2026, 19_440), huurtoeslag(2026, 19_440, 650, 25, 2)
    child = kindgebonden_budget(2026, 19_440, [8])
    assert amounts(PARENT) == {
        "zorgtoeslag": (care.per_month, care.per_year),
        "huurtoeslag": (rent.per_month, rent.per_year),
        "kindgebonden-budget": (child.per_month, child.per_year),
        "kinderbijslag": (119, 1433),  # 4 times 358,30
    }
    every = outcomes(PARENT, DAY)
    assert monthly(every) == sum(month for month, _ in amounts(PARENT).values())
    assert yearly(every) == sum(year for _, year in amounts(PARENT).values())


@pytest.mark.parametrize(
    ("now", "right", "month"),
    [
        (Situation(70, 20_000), "aow", 1637),
        (Situation(70, 20_000, partner_income=14_000), "aow", 1122),
        (Situation(20, 5_000, home="kamer", study="hbo"), "basisbeurs", 325),
        (Situation(20, 5_000, home="anders", study="hbo"), "basisbeurs", 130),
        (Situation(40, 60_000), "zorgtoeslag", 0),
        (Situation(40, 20_000, savings=200_000), "zorgtoeslag", 0),
        (Situation(40, 20_000, home="kamer"), "huurtoeslag", 0),
    ],
)
def test_an_amount_or_none_and_always_why(now: Situation, right: str, month: int) -> None:
    one = found(now)[right].found
    assert one is not None and one.month == month
    assert one.lines or one.note


def test_what_is_not_for_somebody_is_left_out() -> None:
    assert "zorgtoeslag" not in found(Situation(17, 4_000, home="anders"))
    assert not {"kinderbijslag", "kindgebonden-budget", "huurtoeslag", "aow"} & set(
        found(Situation(40, 20_000, home="koop"))
    )
    assert "basisbeurs" not in found(Situation(40, 20_000, home="kamer", study="hbo"))


def test_the_largest_amount_comes_first_and_what_is_only_maybe_last() -> None:
    years = [one.found.year if one.found else -1 for one in outcomes(PARENT, DAY)]
    assert years == sorted(years, reverse=True)


@pytest.mark.parametrize(
    ("now", "right", "there"),
    [
        (Situation(40, 20_999), "kwijtschelding", True),
        (Situation(40, 21_000), "kwijtschelding", False),
        (Situation(40, 20_999, savings=8_000), "kwijtschelding", False),
        (Situation(40, 10_000, partner_income=18_999), "kwijtschelding", True),
        (Situation(40, 10_000, partner_income=19_000), "kwijtschelding", False),
        (Situation(19, 9_000, home="anders"), "kwijtschelding", False),
        (Situation(66, 30_000), "bijna-aow", True),
        (Situation(65, 30_000), "bijna-aow", False),
        (Situation(20, 9_000, study="mbo"), "basisbeurs-mbo", True),
        (Situation(40, 30_000, matters=frozenset({"hulp-thuis"})), "wmo", True),
        (Situation(40, 30_000, children=(12,), matters=frozenset({"opvang"})),
         "kinderopvangtoeslag", True),
        (Situation(40, 30_000, children=(13,), matters=frozenset({"opvang"})),
         "kinderopvangtoeslag", False),
        (Situation(70, 30_000, matters=frozenset({"werk-kwijt"})), "ww", False),
        (Situation(40, 30_000, matters=frozenset({"schulden"})), "schuldhulp", True),
    ],
)  # fmt: skip
def test_what_cannot_be_worked_out_is_worth_asking_when_the_signs_are_there(
    now: Situation, right: str, there: bool
) -> None:
    assert (right in found(now)) is there
    assert not there or found(now)[right].maybe


def test_every_sign_and_every_box_to_tick_is_of_use_and_known() -> None:
    used: set[str] = set()
    for one in rights():
        assert bool(one.sum) != bool(one.maybe)
        assert bool(one.maybe) == bool(one.because) == bool(one.source)
        if one.maybe:
            used |= one.maybe.all | one.maybe.any | one.maybe.none
    ticks = {option.id for one in questions() if one.several for option in one.options}
    assert used <= SIGNS | ticks
    assert ticks <= used
    assert {one.sum for one in rights() if one.sum} == SUMS.keys()
    everything = Situation(70, 0, children=(3,), home="anders", study="mbo")
    others = Situation(66, 1, study="hbo"), Situation(25, 1)
    assert {sign for now in (everything, *others) for sign in signs(now)} >= SIGNS


def test_every_right_is_a_service_of_the_guide_and_everybody_a_person() -> None:
    services = {one.name for those in CATALOG.guide.values() for one in those.arranged()}
    assert {one.service for one in rights()} <= services
    known = {one.id for one in rights()}
    for name, read in people().items():
        assert set(read.has) <= known
        make_person(CATALOG.archetypes[name], "iemand")


@pytest.mark.parametrize("name", people())
@pytest.mark.parametrize("seed", ["een", "twee", "drie"])
def test_everybody_with_papers_has_or_misses_something_with_a_sum(name: str, seed: str) -> None:
    person = make_person(CATALOG.archetypes[name], seed)
    now = from_papers(person, people()[name], DAY)
    every = outcomes(now, DAY, people()[name].has)
    assert any(one.found and one.found.year for one in every)
    assert [one for one in every if not one.has], "nothing to find out"


def test_few_questions_are_asked_and_only_those_that_fit() -> None:
    fewest = answered(leeftijd="volwassen", kinderen="geen", wonen="koop")
    assert len(asked(fewest)) == 7
    most = answered(leeftijd="jong", partner="ja", kinderen="drie", wonen="huis")
    assert len(asked(most)) == len(questions())
    for one in asked(most):
        assert one.title.endswith("?")


def test_answers_become_a_year_of_income_and_a_household() -> None:
    given = answered(
        leeftijd="twintig", partner="ja", kinderen="twee", kind_2="zes", wonen="huis", huur="700",
        inkomen="2000", inkomen_partner="0", spaargeld="1000",
        speelt=TICKED.join(("schulden", "ziek")),
    )  # fmt: skip
    assert from_answers(given) == Situation(
        age=25, income=25_920, partner_income=0, children=(3, 8), home="huis", rent=700, persons=4,
        savings=1_000, study="nee", matters=frozenset({"schulden", "ziek"}),
    )  # fmt: skip


def test_four_children_are_too_many_to_work_out_and_that_is_said() -> None:
    now = from_answers(answered(kinderen="meer", leeftijd="volwassen"))
    assert now.many and not now.children and now.persons == 5
    assert "kinderbijslag" not in found(now)


def test_another_answer_takes_away_those_to_questions_that_are_not_asked_any_longer() -> None:
    given = answered(leeftijd="volwassen", wonen="huis", kinderen="drie")
    moved = with_answer(with_answer(given, "wonen", "koop"), "kinderen", "een")
    assert "huur" in given and "huur" not in moved
    assert "kind-1" in moved and "kind-3" not in moved
    assert unanswered(moved) is None


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("leeftijd", "200"), ("leeftijd", ""), ("huur", "-1"), ("huur", "1e9"), ("huur", "99999"),
        ("spaargeld", "²"), ("speelt", "rijk"), ("onzin", "ja"), ("", ""),
    ],
)  # fmt: skip
def test_what_is_no_answer_changes_nothing(question: str, said: str) -> None:
    given = answered(leeftijd="volwassen", wonen="huis")
    assert with_answer(given, question, said) == given
