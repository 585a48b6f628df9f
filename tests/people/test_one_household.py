"""Two who practise together are people who know each other: what passes over is right."""

from __future__ import annotations

import pytest

from sandbox.people import make_person
from tests.content import CATALOG

CODES = [f"code {number}" for number in range(12)]
PAIRS = [
    (one, CATALOG.archetypes[one.household.of])
    for one in CATALOG.archetypes.values()
    if one.household
]


@pytest.mark.parametrize("code", CODES)
def test_each_knows_the_other_as_the_other_is(code: str) -> None:
    for archetype, whole in PAIRS:
        house = archetype.household
        assert house
        mine, theirs = make_person(archetype, code).facts, make_person(whole, code).facts
        for name in house.knows:
            assert mine[f"{house.calls}.{name}"] == theirs[name]
        for name in ("naam", "bsn", "geboortedatum"):
            assert mine[name] == theirs[f"{house.plays}.{name}"]
        for name in house.shares:
            assert mine[name] == theirs[name]


@pytest.mark.parametrize("code", CODES)
def test_what_is_of_the_other_alone_is_nowhere_among_the_facts(code: str) -> None:
    for archetype, whole in PAIRS:
        mine, theirs = make_person(archetype, code).facts, make_person(whole, code).facts
        known = {fact.value for fact in mine.values()}
        for name in ("wachtwoord", "gebruikersnaam", "pincode", "iban"):
            assert theirs[name].value not in known, name


def test_another_code_gives_another_household() -> None:
    for archetype, _ in PAIRS:
        assert len({make_person(archetype, code).facts["naam"].value for code in CODES}) > 6
