"""Waiting that counts down and the rules of a password: in words, and only where they hold."""

from __future__ import annotations

import pytest

from sandbox.texts import text
from tests.flows.lessons import at_start
from tests.flows.walking import Walk


def at(lesson: str, step: str) -> Walk:
    walk = at_start(lesson, "zelf", "waiting")
    while walk.step != step:
        walk.submit(walk.right())
    return walk


def wrong(walk: Walk, field: str, typed: str, times: int) -> Walk:
    for _ in range(times):
        walk.submit(walk.right() | {field: typed})
    return walk


def drawn(walk: Walk) -> str:
    return "".join(walk.page().html)


def test_a_password_that_is_wrong_three_times_waits_and_counts_down() -> None:
    walk = wrong(at("digid-aanvragen", "inloggen"), "wachtwoord", "Tafel-koek-boek1!", 2)
    assert walk.says(text("fout.laatste_poging"))
    wrong(walk, "wachtwoord", "Tafel-koek-boek1!", 1)
    assert walk.says(text("les.geblokkeerd"))
    assert walk.says(text("aftellen.hier"))
    assert 'data-aftellen="15" data-dan="zeg"' in drawn(walk)


def test_a_pin_that_is_wrong_three_times_does_not_wait() -> None:
    walk = wrong(at("digid-app", "pincode"), "pin", "90210", 2)
    assert walk.says(text("fout.laatste_poging_stop"))
    wrong(walk, "pin", "90210", 1)
    assert walk.says(text("les.gestopt"))
    assert not walk.says("15 minuten")
    assert "data-aftellen" not in drawn(walk)


def test_the_site_offers_to_look_again_and_does_not_press() -> None:
    walk = at("digid-aanvragen", "moment")
    assert 'data-dan="zeg"' in drawn(walk)
    assert 'data-dan="druk"' not in drawn(walk)
    assert walk.says(text("aftellen.zelf"))
    assert text("aftellen.druk", knop="Kijk opnieuw").replace("'", "&#x27;") in drawn(walk)
    assert walk.submit({}).step == "account"


def test_the_site_goes_on_by_itself_for_who_chose_that() -> None:
    walk = at("digid-aanvragen", "moment")
    walk.open(pagina="instellingen")
    walk.at.radio(key="stel_wachten").set_value("verder-vanzelf").run()
    walk.open(les="digid-aanvragen", stap="moment")
    assert 'data-dan="druk"' in drawn(walk)
    assert walk.says(text("aftellen.vanzelf"))


@pytest.mark.parametrize("rule", ["8 tot 32 tekens", "de gebruikersnaam staat er niet in"])
def test_every_rule_of_a_password_stands_there_as_not_met_yet(rule: str) -> None:
    walk = at("digid-aanvragen", "account")
    assert walk.says(f"{text('regel.nog_niet')}{text('regel.goed')} {rule}")


def test_what_stays_empty_is_told_as_well() -> None:
    walk = at_start("digid-zonder-telefoon", "samen", "empty")
    while walk.step != "account":
        walk.submit(walk.right())
    assert walk.says(text("les.laat_leeg"))


def test_a_drawn_document_says_that_it_is_none() -> None:
    walk = at("id-check", "nummer")
    assert walk.says(text("les.geen_document"))
