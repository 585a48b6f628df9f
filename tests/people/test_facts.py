"""How facts are written, and how they get into a text."""

from datetime import date

import pytest

from sandbox.model import Fact
from sandbox.people.facts import (
    UnknownFact,
    age_on,
    fill,
    names_in,
    only_name,
    same_kind_twice,
    shown,
    with_alias,
)

FACTS = {
    "naam": Fact("name", "Noor Oefenaar"),
    "festival.loon": Fact("amount", 3128),
    "festival.werkgever": Fact("name", "Festival Zomerlicht"),
}


@pytest.mark.parametrize(
    ("fact", "written"),
    [
        (Fact("amount", 3128), "€\u00a03.128"),
        (Fact("amount", 0), "€\u00a00"),
        (Fact("amount", -120), "−\u00a0€\u00a0120"),
        (Fact("amount", 1234567), "€\u00a01.234.567"),
        (Fact("number", 42), "42"),
        (Fact("number", 2025), "2025"),
        (Fact("number", 12500), "12.500"),
        (Fact("date", date(2026, 3, 3)), "3 maart 2026"),
        (Fact("date", date(2008, 12, 31)), "31 december 2008"),
        (Fact("bsn", "999900006"), "9999 00 006"),
        (Fact("iban", "NL74OEFN0000000001"), "NL74 OEFN 0000 0000 01"),
        (Fact("code", "482193"), "482 193"),
        (Fact("code", "ABCDFGHJ2"), "ABCDFGHJ2"),
        (Fact("yesno", "nee"), "nee"),
        (Fact("password", "Tafel-regen-koek27!"), "Tafel-regen-koek27!"),
        (Fact("phone", "06-00 00 00 07"), "06-00 00 00 07"),
    ],
)
def test_a_fact_is_written_as_people_read_it(fact: Fact, written: str) -> None:
    assert shown(fact) == written


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("Dag {naam}.", "Dag Noor Oefenaar."),
        ("{ naam }", "Noor Oefenaar"),
        ("Uw loon bij {festival.werkgever}", "Uw loon bij Festival Zomerlicht"),
        ("{festival.loon}{festival.loon}", "€\u00a03.128€\u00a03.128"),
        ("Zet er {{naam}} neer", "Zet er {naam} neer"),
        ("{{{naam}}}", "{Noor Oefenaar}"),
        ("Geen gegevens", "Geen gegevens"),
        ("Een losse { blijft staan", "Een losse { blijft staan"),
        ("", ""),
    ],
)
def test_facts_come_where_their_names_stand(text: str, filled: str) -> None:
    assert fill(text, FACTS) == filled


def test_a_fact_with_braces_in_it_is_not_filled_in_again() -> None:
    assert fill("{a}", {"a": Fact("text", "{b}")}) == "{b}"


@pytest.mark.parametrize("text", ["Dag {nam}", "{}", "{festival}", "{festival.}"])
def test_an_unknown_fact_is_named(text: str) -> None:
    with pytest.raises(UnknownFact) as error:
        fill(text, FACTS)
    assert error.value.name == next(iter(names_in(text)))
    assert isinstance(error.value, KeyError)


def test_the_names_in_a_text() -> None:
    assert names_in("{a} en {b.c} en {{geen}} en {a}") == {"a", "b.c"}
    assert only_name(" {b.c} ") == "b.c"
    assert only_name("{a}!") is None
    assert only_name("{{a}}") is None


def test_a_second_name_means_the_first() -> None:
    facts = with_alias(FACTS, {"baan": "festival", "wie": "naam"})
    assert facts["baan.loon"] == facts["festival.loon"]
    assert facts["wie"] == FACTS["naam"]
    assert set(facts) == {*FACTS, "baan.loon", "baan.werkgever", "wie"}


def test_a_second_name_does_not_touch_a_name_that_only_begins_the_same() -> None:
    facts = with_alias({"baantje.loon": Fact("amount", 1)}, {"werk": "baan"})
    assert set(facts) == {"baantje.loon"}


@pytest.mark.parametrize(
    ("values", "twice"),
    [
        ({"a.loon": 5, "b.loon": 5}, True),
        ({"a.loon": 5, "a.netto": 5}, False),
        ({"a.loon": 0, "b.loon": 0}, False),
        ({"a.loon": 5, "b.loon": 6}, False),
        ({"a": 5, "b": 5}, True),
    ],
)
def test_two_groups_must_not_share_an_amount(values: dict[str, int], twice: bool) -> None:
    facts = {name: Fact("amount", value) for name, value in values.items()}
    assert same_kind_twice(facts, facts, frozenset({"amount"})) is twice


@pytest.mark.parametrize(
    ("born", "age"),
    [
        (date(2008, 3, 3), 18),
        (date(2008, 3, 4), 17),
        (date(2009, 3, 3), 17),
        (date(2008, 2, 29), 18),
    ],
)
def test_an_age_changes_on_the_birthday(born: date, age: int) -> None:
    assert age_on(born, date(2026, 3, 3)) == age
