"""A thousand made-up people: nobody real, all different, and their papers agree with the law."""

import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from sandbox.model import Block, Paper, Person
from sandbox.people import make_person
from sandbox.people.facts import age_on, fill, shown
from sandbox.people.identifiers import could_be_real_bsn
from sandbox.people.lists import lists
from sandbox.tax import TaxReturn, assess, payroll_month
from tests.content import CATALOG

ARCHETYPES = CATALOG.archetypes
SANNE = ARCHETYPES["sanne"]
CODES = [f"appel fiets maan {number}" for number in range(1000)]
PEOPLE = [make_person(SANNE, code) for code in CODES]


def value(person: Person, name: str) -> Any:
    return person.facts[name].value


def texts_of(block: Block) -> Iterator[str]:
    found = block.model_dump(exclude_unset=True)
    for part in found.values():
        yield from [part] if isinstance(part, str) else (str(one) for row in part for one in row)


def all_texts(person: Person) -> Iterator[str]:
    """Everything a learner can read of a person, filled in."""
    for row in person.card:
        yield from (fill(part, person.facts) for part in row)
    for paper in person.papers:
        assert isinstance(paper, Paper)
        yield from (fill(part, person.facts) for part in (paper.title, paper.sender))
        for block in paper.body:
            yield from (fill(part, person.facts) for part in texts_of(block))
    yield from (fill(person.title, person.facts), fill(person.story, person.facts))
    yield from (shown(fact) for fact in person.facts.values())


def test_the_same_code_gives_the_same_person() -> None:
    assert make_person(SANNE, CODES[0]) == PEOPLE[0]


def test_a_person_is_the_same_on_every_machine() -> None:
    facts = PEOPLE[42].facts
    known = {
        "voornaam": "Kyra",
        "achternaam": "Voorbeeldhof",
        "geboortedatum": date(2008, 5, 26),
        "bsn": "999932500",
        "iban": "NL50OEFN5073838603",
        "adres": "Adrianaring 87, 0827 RL Oefenburg",
        "gebruikersnaam": "boot.druif53",
        "wachtwoord": "Jas-kikker-deken85=",
        "pincode": "60228",
        "supermarkt.werkgever": "Buurtsuper Lindeboom",
        "supermarkt.loon": 5148,
        "festival.werkgever": "Festival Het Grote Gras",
        "festival.loon": 3340,
        "festival.loonheffing": 1196,
        "spaargeld.januari": 431,
        "sms_inloggen.code": "824981",
    }
    assert {name: facts[name].value for name in known} == known


def test_a_person_does_not_depend_on_the_process() -> None:
    program = (
        "from sandbox.catalog import load, roots_from\n"
        "from sandbox.people import make_person\n"
        "sanne = load(roots_from()).archetypes['sanne']\n"
        "print({n: str(f.value) for n, f in make_person(sanne, 'x').facts.items()})"
    )
    here = str({name: str(fact.value) for name, fact in make_person(SANNE, "x").facts.items()})
    for seed in ("1", "2"):
        answer = subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        assert answer.stdout.strip() == here


def test_people_made_at_the_same_time_do_not_mix() -> None:
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda code: make_person(SANNE, code), CODES[:200])) == PEOPLE[:200]


def test_most_people_differ_in_all_that_shows() -> None:
    count = len(PEOPLE)
    for names, at_least in [
        (("naam",), 0.9),
        (("adres",), 0.99),
        (("iban",), 1),
        (("bsn",), 0.9),
        (("gebruikersnaam",), 0.95),
        (("wachtwoord",), 0.99),
        (("supermarkt.werkgever", "festival.werkgever"), 0.1),
        (("supermarkt.loon", "festival.loon"), 0.9),
        (("naam", "supermarkt.loon", "festival.loon"), 1),
    ]:
        different = {tuple(value(person, name) for name in names) for person in PEOPLE}
        assert len(different) >= at_least * count, names


def test_every_portrait_is_used() -> None:
    assert {person.portrait for person in PEOPLE} == set(SANNE.portraits)


def test_every_name_carries_the_marker_and_every_town_is_invented() -> None:
    for person in PEOPLE:
        assert re.search("oefen|voorbeeld", value(person, "achternaam").lower())
        assert value(person, "naam").endswith(value(person, "achternaam")[1:])
        assert value(person, "rekening_naam")[0] == value(person, "voornaam")[0]
        assert re.search("Oefen|Proef|Voorbeeld", value(person, "plaats"))
        assert value(person, "email").endswith("@oefenpost.oefen")
        assert value(person, "email").isascii()


def test_there_are_at_least_thirty_surnames_and_twelve_employers_of_each_kind() -> None:
    assert len(set(lists().surnames.all())) >= 30
    for kind, employers in lists().employers.items():
        assert len(set(employers)) == len(employers) >= 12, kind


def test_nothing_a_learner_reads_could_be_real() -> None:
    for person in PEOPLE:
        for words in all_texts(person):
            assert not could_be_real_bsn(words), words
            assert not re.search(r"\b(?!0)\d{4} ?[A-Z]{2}\b", words), words
            assert not re.search(r"@(?!oefenpost\.oefen)", words), words
            assert not re.search(r"\b0\d[\d -]{8,}", words.replace("06-00 00 00", "")), words
            iban = re.search(r"\bNL\d\d ?([A-Z]{4})", words)
            assert iban is None or iban[1] == "OEFN", words
            assert "{" not in words


def test_a_code_typed_over_by_hand_is_never_mistaken() -> None:
    for person in PEOPLE:
        codes = [value(person, name) for name in
                 ("sms_code", "sms_inloggen.code", "sms_ondertekenen.code")]  # fmt: skip
        assert len(set(codes)) == 3
        assert value(person, "pincode") not in codes


def test_sanne_is_seventeen_during_the_whole_lesson() -> None:
    for person in PEOPLE:
        born = value(person, "geboortedatum")
        assert age_on(born, date(2026, 3, 3)) == value(person, "leeftijd") == 17
        assert age_on(born, date(2026, 5, 1)) == 17


@pytest.mark.parametrize("job", ["supermarkt", "festival"])
def test_withheld_tax_agrees_with_the_payroll_rule_to_the_euro(job: str) -> None:
    for person in PEOPLE:
        month, months = value(person, f"{job}.maandloon"), value(person, f"{job}.maanden")
        payroll = payroll_month(2025, month, value(person, f"{job}.korting") == "ja")
        assert value(person, f"{job}.loon") == value(person, f"{job}.loon_zvw") == month * months
        assert value(person, f"{job}.loonheffing") == payroll.withheld * months
        assert value(person, f"{job}.arbeidskorting") == payroll.arbeidskorting * months
        assert value(person, f"{job}.netto") == month * months - payroll.withheld * months


def test_the_supermarket_withheld_nothing_and_the_festival_the_first_bracket() -> None:
    for person in PEOPLE:
        month = value(person, "festival.maandloon")
        yearly = int(12 * month * Decimal("0.3582"))
        assert value(person, "supermarkt.loonheffing") == 0
        assert value(person, "festival.loonheffing") == yearly // 12 * 2
        assert value(person, "festival.arbeidskorting") == 0
        assert 380 <= value(person, "supermarkt.maandloon") <= 430
        assert 1400 <= month <= 1700


def test_the_return_gives_back_all_that_the_festival_withheld() -> None:
    for person in PEOPLE[:200]:
        jobs = ("supermarkt", "festival")
        outcome = assess(
            TaxReturn(
                year=2025,
                born=value(person, "geboortedatum"),
                wage=sum(value(person, f"{job}.loon") for job in jobs),
                withheld=sum(value(person, f"{job}.loonheffing") for job in jobs),
                settled_arbeidskorting=sum(value(person, f"{job}.arbeidskorting") for job in jobs),
            )
        )
        assert outcome.pays_or_gets == -value(person, "festival.loonheffing") < -18


def test_the_tax_office_knows_only_the_supermarket() -> None:
    for person in PEOPLE:
        for name in ("werkgever", "loon", "loonheffing", "arbeidskorting"):
            known = person.facts[f"supermarkt.{name}"]
            assert person.facts[f"vooraf.{name}"] == known
            assert person.facts[f"supermarkt.vooraf_{name}"] == known
            assert person.facts[f"festival.vooraf_{name}"].value == ""


def test_a_mix_up_of_amounts_always_shows() -> None:
    watched = ["festival.loon", "festival.netto", "festival.loonheffing", "festival.maandloon",
               "supermarkt.loon", "supermarkt.maandloon",
               "spaargeld.januari", "spaargeld.december"]  # fmt: skip
    for person in PEOPLE:
        assert len({value(person, name) for name in watched}) == len(watched)


def test_savings_stay_far_below_the_limit_of_the_question() -> None:
    assert all(value(person, "spaargeld.december") < 5000 for person in PEOPLE)


def test_every_paper_of_every_archetype_can_be_filled_in() -> None:
    for archetype in ARCHETYPES.values():
        for code in CODES[:50]:
            assert all(words is not None for words in all_texts(make_person(archetype, code)))


@pytest.mark.parametrize("number", range(300))
def test_where_somebody_lived_before_has_another_number(number: int) -> None:
    facts = make_person(ARCHETYPES["sanne"], f"verhuisd {number}").facts
    assert facts["oud.huisnummer"].value != facts["huisnummer"].value
    assert facts["oud.adres"].value != facts["adres"].value


def test_nothing_of_where_somebody_moves_to_is_as_it_is_now() -> None:
    for code in CODES:
        facts = make_person(ARCHETYPES["amal"], f"verhuizing {code}").facts
        for part in ("straat", "huisnummer", "postcode", "adres"):
            assert facts[f"nieuw.{part}"].value != facts[part].value
