"""The page *Waar heb ik recht op?*: from a question on, never past one, and with why."""

from __future__ import annotations

import pytest

from sandbox.finding.right_questions import people
from sandbox.pages import page_at
from sandbox.pages.place import Place
from sandbox.pages.rights import places
from sandbox.pages.state import Tab
from sandbox.pieces import plain
from sandbox.texts import text
from tests.content import CATALOG
from tests.finding.test_rights import answered
from tests.pages.visiting import state


def said(place: Place, **answers: str) -> str:
    at = state(place, tab=Tab(rights=answered(**answers) if answers else {}), learner="")
    return plain(page_at(at).body)


def test_the_sums_stand_there_with_why_with_the_service_and_a_lesson() -> None:
    shown = said(Place("rechten", step="uitkomst"), leeftijd="twintig", wonen="huis")
    for words in ("Zorgtoeslag", "€ 129 in een maand", "€ 1.550 in een jaar",
                  "Standaardpremie", "18 worden en zorgtoeslag", "Huurtoeslag"):  # fmt: skip
        assert words in shown.replace("\u00a0", " "), words


@pytest.mark.parametrize(
    "place", [Place(), Place("dienstenkaart"), Place("gemeentehuis", step="geld")]
)
def test_a_newcomer_finds_the_way_there(place: Place) -> None:
    assert text("rechten.titel") in said(place)


def test_who_has_a_room_hears_why_there_is_nothing_for_the_rent() -> None:
    shown = said(Place("rechten", step="uitkomst"), leeftijd="twintig", wonen="kamer")
    assert text("rechten.niet_kop") in shown and text("rechten.kamer") in shown


def test_who_has_many_children_hears_that_this_is_not_worked_out() -> None:
    shown = said(Place("rechten", step="uitkomst"), leeftijd="volwassen", kinderen="meer")
    assert text("rechten.veel_kinderen") in shown


@pytest.mark.parametrize("step", ["uitkomst", "huur", "speelt"])
def test_nobody_gets_past_a_question_that_is_open(step: str) -> None:
    assert "Hoe oud ben je?" in said(Place("rechten", step=step))


def test_an_amount_that_was_chosen_stands_there_again() -> None:
    shown = page_at(
        state(
            Place("rechten", step="huur"),
            tab=Tab(rights=answered(leeftijd="volwassen", wonen="huis", huur="840")),
        )
    )
    assert "start=840" in repr(shown.body)


@pytest.mark.parametrize("place", [Place("rechten", step="onzin"), Place("rechten", subject="x")])
def test_what_is_not_there_is_not_found(place: Place) -> None:
    assert page_at(state(place)).title == page_at(state(Place("bestaat-niet"))).title


@pytest.mark.parametrize("name", people())
def test_papers_show_what_a_person_misses_before_what_this_person_has(name: str) -> None:
    shown = said(Place("rechten", subject=name))
    assert Place("rechten", subject=name) in places(CATALOG)
    first = "laat" if "Dit laat" in shown else "geen vast bedrag"
    has = shown.find("al\n") if people()[name].has else len(shown)
    assert shown.index(first) < has
    assert text("rechten.invoer_kop") in shown
