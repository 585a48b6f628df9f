"""What the state pays somebody is the same in every place: decision, year statement, tax office."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from sandbox.model import Person
from sandbox.people import WrongFact, make_person
from tests.content import CATALOG
from tests.people.test_rules import person

CODES = [f"appel fiets maan {number}" for number in range(100)]


def everybody(name: str) -> list[Person]:
    return [make_person(CATALOG.archetypes[name], code) for code in CODES]


def value(who: Person, name: str) -> Any:
    return who.facts[name].value


def test_the_ww_follows_from_the_wage_and_the_tax_office_gets_the_same() -> None:
    for who in everybody("piet"):
        wage, high, low = (
            value(who, name) for name in ("baan.maandloon", "ww.hoog", "ww.maandbedrag")
        )
        assert high == wage * 75 // 100
        assert low == wage * 70 // 100
        assert value(who, "ww.bedrag") == 2 * high + 4 * low
        assert value(who, "ww.vooraf_bedrag") == 2 * value(who, "ww.bedrag")
        assert value(who, "ww.samen") == value(who, "ww.aanvulling") + value(who, "inval.loon")
        assert value(who, "ww.samen") > low


def test_an_amount_of_a_day_that_is_not_known_is_refused() -> None:
    given = {"bedrag": "aow-alleen", "op": date(2027, 1, 1)}
    with pytest.raises(WrongFact, match="aow-alleen"):
        person(aow={"rule": "officieel", "given": given})
    with pytest.raises(WrongFact, match="kinderbijslag"):
        person(geld={"rule": "kinderbijslag", "given": {"geboren": date(2027, 2, 3)}})


def test_a_published_amount_is_written_with_its_cents() -> None:
    given = {"bedrag": "kinderbijslag-6-11", "op": date(2026, 3, 3)}
    who = person(geld={"rule": "officieel", "given": given})
    assert value(who, "geld") == "€\u00a0358,30"
