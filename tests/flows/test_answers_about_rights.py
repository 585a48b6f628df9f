"""From the start page through the questions to the sums; nothing of it is kept or in an address."""

from __future__ import annotations

from pathlib import Path

from sandbox.texts import text
from tests.flows.walking import Walk, code


def test_few_answers_give_the_sums_and_stay_in_the_tab(database: Path) -> None:
    walk = Walk(code(78)).open().press("rechten").press("recht_begin")
    for one in ("leeftijd_twintig", "partner_nee", "kinderen_geen", "studie_nee", "wonen_huis"):
        walk.press(f"recht_{one}")
    assert walk.place == {"pagina": "rechten", "stap": "huur"}
    walk.at.slider(key="recht-huur").set_value(700)
    walk.press("recht_verder").press("recht_verder").press("recht_verder")
    walk.at.checkbox(key="recht-speelt-schulden").check()
    walk.press("recht_verder")
    assert walk.place == {"pagina": "rechten", "stap": "uitkomst"}
    assert walk.says("€\u00a0700") and walk.says("Hulp bij schulden")
    walk.press("recht_terug").press("recht_verder")
    assert walk.says("Hulp bij schulden")
    assert b"schulden" not in database.read_bytes()
    assert walk.events == ()
    walk.press("recht_opnieuw")
    assert walk.says("Hoe oud ben je?")
    walk.open(pagina="rechten").press("recht_van_farah")
    assert walk.place == {"pagina": "rechten", "onderwerp": "farah"}
    assert walk.says(text("rechten.invoer_kop"))
