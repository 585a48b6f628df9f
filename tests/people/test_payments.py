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


def asked(service: str, screen: str, field: str) -> str:
    """The right answer of a field as it is written: a fact between braces."""
    screens = {one.id: one for one in CATALOG.services[service].screens}
    (found,) = (one for one in screens[screen].fields if one.id == field)
    return str(found.answer)


def test_duo_uwv_and_the_tax_office_ask_for_the_same_income() -> None:
    wage = asked("aangifte", "loon", "loon")
    assert wage == "{baan.loon}" == asked("duo", "lager", "inkomen")
    assert asked("uwv", "aanvraag", "loon") == "{baan.maandloon}"
    for name, jobs in (("mees", ("bijbaan", "zomer")), ("yusuf", ("winkel", "horeca"))):
        for who in everybody(name):
            assert value(who, "inkomen.jaar") == sum(value(who, f"{job}.loon") for job in jobs)


def test_a_debt_is_paid_back_by_the_income_that_counts() -> None:
    for who in everybody("bram"):
        then, now = (value(who, f"duo.{name}") for name in ("toen", "nu"))
        assert now < then < value(who, "duo.gewoon")
        assert then == (value(who, "toen.loon") - value(who, "duo.vrij")) * 4 // 1200
        assert now == (value(who, "baan.loon") - value(who, "duo.vrij")) * 4 // 1200
        assert value(who, "duo.scheelt") == then - now


def test_aow_and_kinderbijslag_begin_on_the_day_of_the_law() -> None:
    for who in everybody("greet"):
        born, starts = value(who, "geboortedatum"), value(who, "aow.ingang")
        assert (starts.year - born.year, starts.month, starts.day) == (67, born.month, born.day)
        assert value(who, "aow.jaren_hier") + value(who, "weg.jaren") == 50
    for who in everybody("daan"):
        assert value(who, "kinderbijslag.ingang") == date(2026, 4, 1)
        assert value(who, "kinderbijslag.betaaldag") == date(2026, 7, 1)
        assert value(who, "kinderbijslag.bedrag") == "€\u00a0295,07"
