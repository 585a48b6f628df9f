"""What Oefen-Toeslagen makes of the answers: the advance, a change, and what is settled later."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sandbox.model import Fact, Given, Person
from sandbox.people import make_person
from sandbox.services import derive
from tests.content import CATALOG

AT_18 = make_person(CATALOG.archetypes["sanne-18"], "appel fiets maan 1")


def amounts(person: Person, *more: Given, **answers: int) -> dict[str, object]:
    """The facts of the service, without its name before them."""
    given = [*more, *(Given("inkomen", feeds, "", value) for feeds, value in answers.items())]
    derived = derive("toeslagen", given, person)
    return {name.removeprefix("toeslagen."): fact.value for name, fact in derived.facts.items()}


def with_facts(**facts: int) -> Person:
    """Somebody with these facts about a benefit."""
    known = {f"toeslag.{name}": Fact("amount", value) for name, value in facts.items()}
    return replace(AT_18, facts={**AT_18.facts, **known})


def test_who_turned_18_in_february_gets_an_advance_of_ten_months() -> None:
    found = amounts(AT_18, toeslag_inkomen=9_000)
    assert (found["maand"], found["maanden"], found["samen"]) == (129, 10, 1_290)
    assert found["zelf"] == 569


def test_the_sum_stands_line_by_line_and_adds_up() -> None:
    given = [Given("inkomen", "toeslag_inkomen", "", 32_000)]
    *steps, outcome = derive("toeslagen", given, AT_18).sheets["zorgtoeslag"]
    assert [line.amount for line in steps] == [2_119, -569, -310]
    assert outcome.amount == sum(line.amount for line in steps) == 1_240
    assert all(line.source and line.source.address for line in (*steps, outcome))


def test_a_change_in_july_is_settled_in_the_months_that_are_left() -> None:
    since = Given("verzekering", "toeslag_vanaf", "", date(2026, 1, 1))
    found = amounts(with_facts(wijzigt=7), since, toeslag_inkomen=27_000, toeslag_nieuw=33_600)
    assert (found["maand"], found["al_betaald"]) == (129, 774)
    assert found["samen_nieuw"] == 85 * 12
    assert found["maand_nieuw"] == (85 * 12 - 774) // 6


def test_who_earned_more_pays_back_in_at_most_24_parts() -> None:
    found = amounts(with_facts(jaar=2025), toeslag_inkomen=28_000, toeslag_nieuw=34_000)
    assert (found["gekregen"], found["recht"]) == (1_572, 807)
    assert (found["terug"], found["delen"], found["per_deel"]) == (765, 24, 32)


def test_who_earned_less_pays_nothing_back() -> None:
    found = amounts(with_facts(jaar=2025), toeslag_inkomen=34_000, toeslag_nieuw=28_000)
    assert found["terug"] == 0


def test_a_parent_alone_sees_what_comes_for_the_child_and_what_care_still_costs() -> None:
    parent = make_person(CATALOG.archetypes["amal-opvang"], "appel fiets maan 1")
    found = amounts(
        parent, toeslag_inkomen=24_000, toeslag_kinderen=1, toeslag_uren=44, toeslag_uurprijs=9
    )
    assert (found["kind_maand"], found["kind_alleen"]) == (491, 3_320)
    assert (found["opvang_kosten"], found["opvang_maand"], found["opvang_zelf"]) == (396, 380, 16)


def test_who_rents_sees_the_rent_minus_what_everybody_pays() -> None:
    tenant = make_person(CATALOG.archetypes["yusuf"], "appel fiets maan 1")
    found = amounts(tenant, toeslag_inkomen=16_000, toeslag_huur=420, toeslag_bewoners=1)
    assert (found["huur_maand"], found["basishuur"]) == (217, "€ 202,52")


def test_a_share_that_is_not_known_leaves_the_page_standing() -> None:
    parent = make_person(CATALOG.archetypes["amal-opvang"], "appel fiets maan 1")
    found = amounts(parent, toeslag_inkomen=90_000, toeslag_uren=44, toeslag_uurprijs=9)
    assert found["opvang_maand"] == 0
