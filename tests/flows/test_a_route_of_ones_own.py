"""From a few questions to a route, through its lessons, and what grew; nothing else is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.model.happened import Arrived, Felt, RouteKept
from sandbox.texts import text
from tests.content import CATALOG
from tests.flows.test_a_class import HOSTILE, code_of, room
from tests.flows.test_how_sure_before_and_after import done, felt
from tests.flows.walking import Walk, code

ROUTE = ["echt-of-nep", "dat-doet-digid-nooit", "veilig-wachtwoord"]
SURE = Felt("route", "doen", "2", "voor")


def test_a_few_questions_become_a_route_and_its_growth_is_seen(database: Path) -> None:
    walk = Walk(cookie="nieuw").open().press("kennismaken")
    walk.press("antwoord_willen_veilig").press("sla_over").press("sla_over").press("sla_over")
    walk.press("antwoord_zeker_2").press("sla_over")
    assert walk.place == {"pagina": "kennismaken", "stap": "voorstel"}
    assert walk.says("Je wilt nepberichten herkennen.")
    walk.press("houd_route")
    kept = [event.what for event in walk.events if not isinstance(event.what, Arrived)]
    assert kept == [RouteKept("/".join(ROUTE)), SURE]
    assert walk.says(text("reeksen.route.gedaan", gedaan=0, totaal=3))
    assert b"veilig" not in database.read_bytes().replace(b"veilig-wachtwoord", b"")
    walk.press("route_verder")
    assert walk.place["les"] == ROUTE[0]
    assert not walk.says(text("zeker.vraag.doen"))
    for lesson in ROUTE:
        done(walk.press("begin_les"))
        assert not walk.says(text("zeker.kop"))
        walk = walk.press("route_verder") if lesson != ROUTE[-1] else walk.press("route")
    walk.press("zeker_doen_4")
    assert felt(walk) == [SURE, Felt("route", "doen", "4", "na")]
    assert walk.says(text("zeker.route.meer"))
    assert "zeker_doen_4" not in walk.page().buttons
    walk.press("route_stop")
    assert walk.says(text("reeksen.route.geen"))


def test_who_passes_over_everything_still_gets_a_proposal_and_nothing_is_kept() -> None:
    walk = Walk(code(77)).open(pagina="kennismaken")
    for _ in range(6):
        walk.press("sla_over")
    assert walk.says(text("kennismaken.niets_gekozen"))
    assert walk.events == ()


def test_a_set_is_followed_alone_or_given_to_a_class() -> None:
    walk = Walk(cookie="docent-reeks").open(pagina="reeksen").press("reeks_begin-nt2")
    walk.press("klas_met_reeks").press("maak_klas")
    assert room(code_of(walk)).lessons == CATALOG.sets["begin-nt2"].lessons
    alone = Walk(cookie="alleen").open(pagina="reeksen", onderwerp="begin-nt2")
    alone.press("volg_reeks")
    assert alone.place == {"pagina": "route"}
    assert alone.says(CATALOG.lessons["begin-muis"].goal)
    assert alone.open().at.button(key="begin").label == text("knop.begin")
    assert alone.press("begin").place["les"] == "begin-muis"


@pytest.mark.parametrize("hostile", [*HOSTILE, "een-vraag/../..", "a" * 5_000])
def test_what_stands_in_an_address_and_does_not_exist_leads_to_the_whole(hostile: str) -> None:
    walk = Walk(cookie="rare-gast").open(pagina="reeksen", onderwerp=hostile)
    assert walk.says(text("reeksen.titel"))
    walk.open(pagina="kennismaken", stap=hostile)
    assert walk.says(text("kennismaken.vraag", nummer=1, totaal=6))
    walk.open(pagina="lesgeven", onderwerp=hostile)
    assert walk.at.radio(key="maak_welke").value == next(iter(CATALOG.sets))
    walk.open(pagina="route", onderwerp=hostile, stap=hostile)
    assert walk.says(text("reeksen.route.geen"))
    assert hostile not in walk.page().text()
    walk.open(pagina="lesgeven", onderwerp="een-vraag")
    assert walk.at.radio(key="maak_welke").value == next(iter(CATALOG.sets))
