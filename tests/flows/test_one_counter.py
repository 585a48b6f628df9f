"""Who does what is found in own words, from the start page and from within a simulated site."""

from __future__ import annotations

from sandbox.texts import text
from tests.flows.walking import Walk, code


def look_for(walk: Walk, words: str) -> Walk:
    walk.at.text_input(key="zoekveld").set_value(words)
    return walk.press("zoek")


def test_from_the_start_page_to_what_to_have_ready_and_a_lesson() -> None:
    walk = look_for(Walk().open(), "ik heb nog geen digi d")
    assert walk.says(text("loket.antwoorden"))
    walk.press("dienst_logius_digid-aanvragen")
    assert walk.place == {"pagina": "dienst", "onderwerp": "logius/digid-aanvragen"}
    for part in ("wie", "wanneer", "klaar", "stappen", "oefen", "zeker", "sure.zeker"):
        assert walk.says(text(f"loket.{part}"))
    assert walk.says("www.digid.nl")
    assert walk.press("open_digid-aanvragen").place["les"] == "digid-aanvragen"


def test_at_a_site_one_looks_further_and_goes_on_with_the_lesson() -> None:
    walk = Walk(code(1)).begin("eerste-aangifte", "samen").practise()
    there = walk.place
    assert walk.says(text("loket.site.zoek"))
    look_for(walk, "")
    assert walk.says(text("zoeken.leeg"))
    assert walk.place == there
    look_for(walk, "boetes en belasting in termijnen")
    assert walk.place == {**there, "pagina": "zoeken"}
    assert walk.says(text("loket.antwoorden"))
    walk.press("dienst_belastingdienst_betalen-in-delen")
    assert walk.press("terug").place == there
    assert not walk.submit(walk.right()).says(text("loket.site.zoek"))
