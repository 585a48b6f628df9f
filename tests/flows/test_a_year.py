"""A year walked from its first day to looking back, by who chooses now and then."""

from __future__ import annotations

from pathlib import Path

from sandbox.finding.years import years
from sandbox.model.happened import Again, Arrived, Chosen, Done
from sandbox.texts import text
from tests.flows.walking import Walk

MEES = years()["jaar-mees"]


def test_a_year_is_walked_through_looked_back_at_and_begun_again(database: Path) -> None:
    walk = Walk(cookie="een-jaar").open(pagina="jaar").press("jaar_jaar-mees")
    assert walk.says(MEES.amounts)
    walk.press("jaar_verder").press("open_zorgtoeslag")
    assert walk.says(text("jaar.wat_doe_je"))
    walk.press("kies_aanvragen")
    assert walk.place == {"pagina": "jaar", "onderwerp": "jaar-mees"}
    assert walk.says(text("jaar.geeft", bedrag="€ 1.548"))

    while "jaar_verder" in walk.page().buttons:
        walk.press("jaar_verder")
    assert walk.says(text("jaar.terug.kop")) and walk.says(MEES.amounts)
    assert walk.says(text("jaar.terug.geeft", bedrag="€ 1.548"))
    assert walk.says(MEES.matters[1].missed.says)

    walk.press("jaar_opnieuw")
    assert "jaar_verder" in walk.page().buttons
    kinds = {type(event.what) for event in walk.events}
    assert kinds == {Arrived, Chosen, Done, Again}


def test_a_letter_that_did_not_come_is_not_there(database: Path) -> None:
    walk = Walk().open(pagina="jaar", onderwerp="jaar-mees", stap="boete")
    assert walk.says(text("titel.niet_gevonden"))
