"""Codes in letters and messages have the form of the real ones and are never mixed up."""

import re
from datetime import date

import pytest

from sandbox.model import Person
from sandbox.people import make_person
from sandbox.people.identifiers import could_be_real_bsn
from tests.content import CATALOG

SANNE = CATALOG.archetypes["sanne"]
PEOPLE = [make_person(SANNE, f"appel fiets maan {number}") for number in range(300)]
LETTERS = "BCDFGHJKLMNPQRSTVWXZ"


def value(person: Person, name: str) -> object:
    return person.facts[name].value


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("activeringscode", f"A[{LETTERS}2-9]{{8}}"),
        ("activeringscode_nieuw", f"A[{LETTERS}2-9]{{8}}"),
        ("emailcode", f"E[{LETTERS}2-9]{{8}}"),
        ("herstelcode", f"H[{LETTERS}2-9]{{8}}"),
        ("machtigingscode", f"M[{LETTERS}2-9]{{8}}"),
        ("machtigingscode_brief", f"M[{LETTERS}2-9]{{8}}"),
        ("koppelcode", f"[{LETTERS}]{{4}}"),
        ("koppelcode_oud", f"[{LETTERS}]{{4}}"),
        ("sms_aanvragen.code", r"[1-9]\d{5}"),
        ("digid_kenmerk", r"OD-\d{5}"),
        ("kenmerk", r"OEFEN-\d{4}-\d{3}"),
        ("document.nummer", r"OEFEN\d{4}"),
        ("oud.telefoon", r"06-00 00 00 \d\d"),
    ],
)
def test_a_code_has_its_form(name: str, form: str) -> None:
    for person in PEOPLE:
        assert re.fullmatch(form, str(value(person, name))), value(person, name)


def test_no_two_codes_of_a_person_are_the_same() -> None:
    for person in PEOPLE:
        codes = [fact.value for fact in person.facts.values() if fact.kind == "code"]
        assert len(set(codes)) == len(codes) >= 14


def test_the_three_boxes_of_a_birthday_make_the_date() -> None:
    for person in PEOPLE:
        day, month, year = (person.facts[f"geboorte.{part}"].value for part in
                            ("dag", "maand", "jaar"))  # fmt: skip
        assert isinstance(day, int) and isinstance(month, int) and isinstance(year, int)
        assert date(year, month, day) == value(person, "geboortedatum")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("telefoon", "oud.telefoon"),
        ("postcode", "oud.postcode"),
        ("wachtwoord", "oud.wachtwoord"),
        ("wachtwoord", "wachtwoord_nieuw"),
        ("bsn", "naaste.bsn"),
    ],
)
def test_what_was_or_is_of_another_differs(one: str, other: str) -> None:
    assert all(value(person, one) != value(person, other) for person in PEOPLE)


def test_the_neighbour_is_made_up_too() -> None:
    for person in PEOPLE:
        bsn = str(value(person, "naaste.bsn"))
        assert bsn.startswith("9999") and not could_be_real_bsn(bsn)
        assert re.search("oefen|voorbeeld", str(value(person, "naaste.naam")).lower())
