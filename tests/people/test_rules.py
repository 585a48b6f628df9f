"""The facts an author asks for: fixed, drawn, or made by a rule; and what is refused."""

from datetime import date
from typing import Any

import pytest

from sandbox.model import Archetype, Fact, Person
from sandbox.people import WrongFact, make_person

BORN = {"kind": "date", "between": [date(1990, 1, 1), date(1990, 1, 1)]}


def archetype(**facts: Any) -> Archetype:
    named = {name.replace("__", "."): rule for name, rule in facts.items()}
    return Archetype(
        id="proef", title="Proef", story="Proef", portraits=("sanne",), gender="m",
        checked=date(2026, 1, 1), facts={"geboortedatum": BORN, **named}, papers=(), card=(),
    )  # fmt: skip


def person(code: str = "a", **facts: Any) -> Person:
    return make_person(archetype(**facts), code)


def job(**given: Any) -> dict[str, Any]:
    usual = {"year": 2025, "soort": "winkel", "maandloon": 1564, "maanden": 2,
             "loonheffingskorting": False}  # fmt: skip
    return {"rule": "baan", "given": {**usual, **given}}


def test_a_fact_is_fixed_drawn_or_chosen() -> None:
    facts = person(
        jaar={"kind": "number", "value": 2025},
        huur={"kind": "amount", "between": [700, 705]},
        verhuisd={"kind": "date", "between": [date(2025, 2, 1), date(2025, 2, 28)]},
        school={"choose": ["mbo", "vmbo"]},
        groet={"value": "Dag {voornaam}"},
        vroeger={"value": "{huur}"},
    ).facts
    assert facts["jaar"] == Fact("number", 2025)
    assert facts["huur"].kind == "amount"
    assert facts["huur"].value in range(700, 706)
    assert date(2025, 2, 1) <= facts["verhuisd"].value <= date(2025, 2, 28)  # type: ignore[operator]
    assert facts["school"].value in ("mbo", "vmbo")
    assert facts["groet"].value == f"Dag {facts['voornaam'].value}"
    assert facts["vroeger"] == facts["huur"]


def test_every_end_of_a_range_is_drawn_sometimes() -> None:
    drawn = {person(str(code), x={"kind": "amount", "between": [1, 3]}).facts["x"].value
             for code in range(60)}  # fmt: skip
    assert drawn == {1, 2, 3}


@pytest.mark.parametrize(
    ("month_wage", "credit", "withheld"),
    [(1564, False, 1120), (1564, True, 114), (401, True, 0), (401, False, 286)],
)
def test_a_job_has_the_withheld_tax_of_the_payroll_rule(
    month_wage: int, credit: bool, withheld: int
) -> None:
    facts = person(baan=job(maandloon=month_wage, loonheffingskorting=credit)).facts
    assert facts["baan.loon"] == Fact("amount", 2 * month_wage)
    assert facts["baan.loonheffing"] == Fact("amount", withheld)
    assert facts["baan.netto"] == Fact("amount", 2 * month_wage - withheld)
    assert facts["baan.korting"] == Fact("yesno", "ja" if credit else "nee")


def test_a_job_with_enough_wage_settles_arbeidskorting() -> None:
    facts = person(baan=job(maandloon=2500, maanden=12, loonheffingskorting=True)).facts
    assert 4000 < int(str(facts["baan.arbeidskorting"].value)) < 5599
    assert int(str(facts["baan.loonheffing"].value)) > 0


def test_an_author_can_bring_employers_and_hours() -> None:
    facts = person(baan=job(werkgevers=["Bakkerij De Krul"], uren=130, maandloon=1564)).facts
    assert facts["baan.werkgever"].value == "Bakkerij De Krul"
    assert facts["baan.uurloon"].value == "€\u00a012,03"
    assert "baan.uren" not in person(baan=job()).facts


def test_what_the_tax_office_knows_of_a_job_is_said_by_the_author() -> None:
    known, unknown = person(baan=job(vooraf=True)).facts, person(baan=job()).facts
    assert known["baan.vooraf_loon"] == known["baan.loon"]
    assert unknown["baan.vooraf_loon"].value == ""
    assert known.keys() == unknown.keys()


def test_sums_and_differences_of_facts() -> None:
    facts = person(
        een={"kind": "amount", "value": 300},
        twee={"kind": "amount", "value": 45},
        samen={"rule": "som", "given": {"a": "{een}", "b": "{twee}", "c": 5}},
        rest={"rule": "verschil", "given": {"van": "{twee}", "af": "{een}"}},
    ).facts
    assert facts["samen"] == Fact("amount", 350)
    assert facts["rest"] == Fact("amount", -255)


def test_savings_differ_between_the_first_and_last_day() -> None:
    rule = {"rule": "spaargeld", "given": {"begin": [100, 200], "groei": [-50, -1]}}
    for code in range(30):
        facts = person(str(code), geld=rule).facts
        assert facts["geld.januari"].value != facts["geld.december"].value


def test_amounts_are_drawn_again_when_two_would_be_equal() -> None:
    for code in range(60):
        one = {"kind": "amount", "between": [1, 3]}
        facts = person(str(code), a=one, b=one).facts
        assert facts["a"] != facts["b"]


def test_adding_a_fact_leaves_the_others_as_they_were() -> None:
    before = person(baan=job(maandloon=[1000, 2000])).facts
    after = person(school={"choose": ["mbo", "hbo"]}, baan=job(maandloon=[1000, 2000])).facts
    assert {name: after[name] for name in before} == before


@pytest.mark.parametrize(
    ("facts", "name", "message", "remedy"),
    [
        ({"x": {"rule": "ban"}}, "x", "'ban' bestaat niet", "baan"),
        ({"x": {"value": "{nam}"}}, "x", "{nam}", "gespeld"),
        ({"x": {"value": "Dag {nam}"}}, "x", "{nam}", "gespeld"),
        ({"naam": {"value": "Piet"}}, "naam", "'naam' bestaat al", "andere naam"),
        ({"x": {"kind": "amount", "value": "veel"}}, "x", "'amount'", "heel getal"),
        ({"x": {"kind": "text", "value": 5}}, "x", "'text'", "aanhalingstekens"),
        ({"x": {"kind": "yesno", "value": "misschien"}}, "x", "ja of nee", "ja of nee"),
        ({"x": {"kind": "amount", "between": [9, 1]}}, "x", "laagst", "[380, 430]"),
        ({"x": {"choose": []}}, "x", "lijst", "Bakkerij"),
        ({"x": {"value": "{y}"}, "y": {"value": "later"}}, "x", "{y}", "hoger in het bestand"),
        ({"x": job(maandlon=3)}, "x", "'maandlon'", "maandloon"),
        ({"x": job(maanden=13)}, "x", "12 maanden", "1 tot en met 12"),
        ({"x": job(maanden=0)}, "x", "12 maanden", "1 tot en met 12"),
        ({"x": job(year=2019)}, "x", "2023 tot en met 2026", "jaar"),
        ({"x": job(maandloon=-4)}, "x", "niet lager", "maandloon"),
        ({"x": job(maandloon="{voornaam}")}, "x", "heel getal", "1400"),
        ({"x": job(maandloon=[3, 1])}, "x", "laagst", "[380, 430]"),
        ({"x": job(soort="circus")}, "x", "werkgever", "supermarkt"),
        ({"x": job(loonheffingskorting="ja")}, "x", "true of false", "true"),
        ({"x": job(werkgevers=[1, 2])}, "x", "lijst", "Bakkerij"),
        ({"x": job(uren=0)}, "x", "uren per maand", "1 of meer"),
        ({"x": {"rule": "baan"}}, "x", "ontbreekt", "given"),
        ({"x": {"rule": "verschil", "given": {"van": 3}}}, "x", "'af'", "given"),
        ({"x": {"rule": "spaargeld", "given": {"begin": 5, "groei": 0}}}, "x", "gelijk", "groei"),
        ({"x": {"rule": "leeftijd", "given": {"geboren": "gisteren", "op": date(2026, 1, 1)}}},
         "x", "datum", "2026-03-03"),
        ({"x": {"kind": "code", "choose": ["123456"]}, "y": {"kind": "code", "choose": ["123456"]}},
         "y", "steeds gelijk", "bereiken"),
    ],
)  # fmt: skip
def test_what_cannot_be_made_is_told_in_dutch(
    facts: dict[str, Any], name: str, message: str, remedy: str
) -> None:
    with pytest.raises(WrongFact) as error:
        person(**facts)
    assert error.value.fact == name
    assert message in error.value.message
    assert remedy in error.value.remedy


@pytest.mark.parametrize(
    "born",
    [None, {"value": "1 januari"}, {"rule": "sms"}, {"kind": "date", "between": [1, 2]}],
)
def test_a_person_needs_a_date_of_birth(born: Any) -> None:
    one = archetype()
    facts = {} if born is None else {"geboortedatum": born}
    with pytest.raises(WrongFact, match="geboortedatum"):
        make_person(Archetype(**{**one.model_dump(exclude_unset=True), "facts": facts}), "a")
