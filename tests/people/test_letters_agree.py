"""Whoever writes to somebody means the same person: one name, BSN, address and income."""

import re
from collections.abc import Iterator

import pytest

from sandbox.finding.years import years
from sandbox.model import Archetype, Paper, Person
from sandbox.people import make_person
from sandbox.people.facts import fill, shown
from tests.content import CATALOG

INDEPENDENT = {
    name: one
    for name, one in CATALOG.archetypes.items()
    if one.household is None and not re.search(r"-\d{4}$", name)
}
CODES = [f"brief {number}" for number in range(20)]
LETTERS = {
    f"{name}/{letter.id}": letter
    for name, service in CATALOG.services.items()
    for letter in service.letters
} | {
    f"{name}/{matter.id}": matter.letter
    for name, year in years().items()
    for matter in year.matters
}
OWN = {
    "Voor": {"{naam}", "{naam}, {adres}"},
    "Naam": {"{naam}", "{rekening_naam}"},
    "Burgerservicenummer": {"{bsn}"},
    "BSN": {"{bsn}"},
    "Adres": {"{adres}"},
    "Geboortedatum": {"{geboortedatum}"},
}
"""What a row says of who gets the letter, in the only words that can be of that person."""
SOMEBODY = re.compile(r"\{\w+\.(?:naam|bsn|adres|geboortedatum)(?:_partner)?\}")


def rows(paper: Paper) -> Iterator[tuple[str, str]]:
    for block in paper.body:
        yield from ((row[0], row[1]) for row in block.rows or ())


def wages_and_benefits(person: Person) -> int:
    """What the year statements on the table say that this person, and nobody else, earned."""
    earned = 0
    for paper in person.papers:
        said = dict(rows(paper))
        if said.get("Burgerservicenummer") == "{bsn}":
            amounts = [said[name] for name in ("Loon", "Pensioen of uitkering") if name in said]
            earned += sum(int(str(person.facts[amount[1:-1]].value)) for amount in amounts)
    return earned


def test_there_are_fourteen_people_who_are_not_somebody_else_in_other_words() -> None:
    assert len(INDEPENDENT) >= 14
    stories = {one.story for one in INDEPENDENT.values()}
    assert len(stories) == len(INDEPENDENT)


@pytest.mark.parametrize("name", LETTERS)
def test_a_letter_of_a_service_names_its_reader_by_the_one_name_and_number(name: str) -> None:
    for label, words in rows(LETTERS[name]):
        if label in OWN and "{" in words and not SOMEBODY.search(words):
            assert words in OWN[label], f"{name}: {label} is {words}"


@pytest.mark.parametrize("archetype", INDEPENDENT.values(), ids=lambda one: one.id)
def test_the_papers_of_somebody_name_that_person_or_somebody_at_home(archetype: Archetype) -> None:
    for code in CODES:
        person = make_person(archetype, code)
        known = {shown(fact) for fact in person.facts.values()}
        for paper in person.papers:
            for label, words in rows(paper):
                if label in OWN:
                    said = fill(words, person.facts)
                    others = SOMEBODY.search(words)
                    assert words in OWN[label] or (others and said in known), f"{label}: {words}"


@pytest.mark.parametrize(
    "archetype",
    [one for one in INDEPENDENT.values() if "inkomen.jaar" in one.facts],
    ids=lambda one: one.id,
)
def test_the_income_of_a_year_is_what_the_year_statements_say_together(
    archetype: Archetype,
) -> None:
    """So what UWV, the tax office and Toeslagen know is one fact, not three amounts."""
    for code in CODES:
        person = make_person(archetype, code)
        business = person.facts.get("zaak.winst")
        more = int(str(archetype.facts["inkomen.jaar"].given.get("erbij", 0)))  # from this year on
        whole = wages_and_benefits(person) + (int(str(business.value)) if business else 0) + more
        assert person.facts["inkomen.jaar"].value == whole > 0
