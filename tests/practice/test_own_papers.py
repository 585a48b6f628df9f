"""The oefenkaart and the papers stay those of the person, whoever a screen is about."""

from __future__ import annotations

from sandbox.people import make_person
from sandbox.practice.scene import build
from tests.content import CATALOG


def test_the_card_keeps_its_own_user_name_where_the_partner_signs() -> None:
    lesson = CATALOG.lessons["eerste-keer-samen"]
    person = make_person(CATALOG.archetypes[lesson.persona], "een code")
    scene = build(CATALOG.services, lesson, person, (), "ondertekenen-partner")
    own, partner = person.facts["gebruikersnaam"], person.facts["noor.gebruikersnaam"]
    assert own != partner
    assert (scene.own_facts["gebruikersnaam"], scene.facts["gebruikersnaam"]) == (own, partner)
