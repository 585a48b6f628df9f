"""Everybody's papers, for 200 learners each: they agree with the law, and one thing is wrong."""

from datetime import date
from typing import Any

import pytest

from sandbox.model import Person
from sandbox.people import make_person
from sandbox.people.facts import fill
from sandbox.people.identifiers import could_be_real_bsn
from sandbox.tax import payroll_month
from tests.content import CATALOG

ARCHETYPES = {name: one for name, one in CATALOG.archetypes.items() if one.household is None}
OTHERS = sorted(
    name for name, one in ARCHETYPES.items() if any(f.startswith("situatie.") for f in one.facts)
)
CODES = [f"appel fiets maan {number}" for number in range(200)]
PEOPLE = {name: [make_person(ARCHETYPES[name], code) for code in CODES] for name in OTHERS}


def value(person: Person, name: str) -> Any:
    return person.facts[name].value


def groups(person: Person, part: str) -> list[str]:
    return [name.removesuffix(part) for name in person.facts if name.endswith(part)]


def born_of(person: Person, source: str) -> str:
    """The fact with the birthday of who gets a benefit: this person, or who stands under `van`."""
    of = person.facts.get(f"{source}.van")
    return f"{of.value}.geboortedatum" if of else "geboortedatum"


def all_texts(person: Person) -> list[str]:
    found = [person.title, person.story, *(part for row in person.card for part in row)]
    for paper in person.papers:
        found += [paper.title, paper.sender]
        for block in paper.body:
            found += [block.text or "", *(part for row in block.rows or () for part in row)]
    return [fill(part, person.facts) for part in found]


def test_there_are_seven_more_people_and_two_of_them_in_2024_too() -> None:
    named = {"yusuf", "lisa", "amal", "piet", "ria", "daan", "wim", "lisa-2024", "amal-2024"}
    assert named <= set(OTHERS)
    years = [value(PEOPLE[name][0], "jaar") for name in OTHERS]
    assert years.count(2024) >= 2


@pytest.mark.parametrize("name", OTHERS)
def test_wages_and_withheld_tax_follow_the_payroll_rule(name: str) -> None:
    for person in PEOPLE[name]:
        year = value(person, "jaar")
        for job in groups(person, ".maandloon"):
            month, months = value(person, f"{job}.maandloon"), value(person, f"{job}.maanden")
            paid = payroll_month(year, month, value(person, f"{job}.korting") == "ja")
            assert value(person, f"{job}.loon") == month * months
            assert value(person, f"{job}.loonheffing") == paid.withheld * months
            assert value(person, f"{job}.arbeidskorting") == paid.arbeidskorting * months


@pytest.mark.parametrize("name", OTHERS)
def test_of_a_benefit_the_credit_for_work_is_not_taken(name: str) -> None:
    for person in PEOPLE[name]:
        for source in groups(person, ".maandbedrag"):
            month, months = (
                value(person, f"{source}.maandbedrag"),
                value(person, f"{source}.maanden"),
            )
            aow = value(person, born_of(person, source)) < date(1957, 1, 1)
            credit = value(person, f"{source}.korting") == "ja"
            if f"{source}.hoog" in person.facts:
                continue  # WW, of which not every month is the same
            year = payroll_month(value(person, "jaar"), month, credit, aow=aow)
            whole = year.withheld_year + year.arbeidskorting_year
            assert value(person, f"{source}.bedrag") == month * months
            assert value(person, f"{source}.loonheffing") == whole // 12 * months


@pytest.mark.parametrize("name", OTHERS)
def test_nothing_on_a_paper_or_card_could_be_real(name: str) -> None:
    for person in PEOPLE[name]:
        for text in all_texts(person):
            assert not could_be_real_bsn(text), text
        for fact in person.facts.values():
            if fact.kind == "bsn":
                assert str(fact.value).startswith("9999")
            if fact.kind == "iban":
                assert str(fact.value)[4:8] == "OEFN"
            if fact.kind == "phone":
                assert str(fact.value).startswith("06-00 00 00")


@pytest.mark.parametrize("name", OTHERS)
def test_learners_get_different_people(name: str) -> None:
    amounts = {
        tuple(f.value for f in person.facts.values() if f.kind == "amount")
        for person in PEOPLE[name]
    }
    assert len(amounts) == len(CODES)
    assert len({value(person, "naam") for person in PEOPLE[name]}) > 0.9 * len(CODES)


@pytest.mark.parametrize("name", ["daan", "wim", "ruben"])
def test_partners_are_two_different_people(name: str) -> None:
    for person in PEOPLE[name]:
        other = value(person, "partner")
        assert value(person, f"{other}.bsn") != value(person, "bsn")
        assert value(person, f"{other}.voornaam") != value(person, "voornaam")


@pytest.mark.parametrize(
    ("name", "age"),
    [
        ("yusuf", 20),
        ("lisa", 24),
        ("amal", 34),
        ("piet", 58),
        ("ria", 71),
        ("wim", 74),
        ("farah", 29),
        ("mees", 20),
        ("ruben", 38),
        ("esra", 33),
        ("hans", 54),
        ("els", 47),
    ],
)
def test_everybody_has_the_age_of_the_story(name: str, age: int) -> None:
    assert {value(person, "leeftijd") for person in PEOPLE[name]} == {age}
    assert {value(person, "joke.leeftijd") for person in PEOPLE["wim"]} == {74}


def test_the_child_of_amal_is_under_12_on_the_first_day_of_the_year() -> None:
    for name in ("amal", "amal-2024"):
        for person in PEOPLE[name]:
            born, year = value(person, "kind.geboortedatum"), value(person, "jaar")
            assert date(year - 12, 1, 1) < born < date(year, 1, 1)


@pytest.mark.parametrize(
    ("name", "child"), [("ruben", "kind"), ("ruben", "oudste"), ("els", "kind")]
)
def test_the_children_of_a_household_are_under_16_during_the_whole_year(
    name: str, child: str
) -> None:
    for person in PEOPLE[name]:
        assert date(2011, 1, 1) < value(person, f"{child}.geboortedatum") < date(2025, 1, 1)
