"""Public services are found in own words: the right one among the first three, quickly."""

from __future__ import annotations

import statistics
from time import process_time

import pytest

from sandbox.commands import main
from sandbox.finding import answers, service_finder
from sandbox.finding.search import MOST
from sandbox.finding.services import said
from tests.content import CATALOG
from tests.finding.asking import FINDER, SERVICES, asked, not_found, score

ENOUGH = 92.0
"""Of a hundred ways of asking."""
QUICK = 0.020
"""Seconds."""


def test_of_what_people_ask_the_right_answer_is_among_the_first_three() -> None:
    assert score("asked") >= ENOUGH, [one.words for one in not_found(asked("asked"))]


def test_of_what_was_kept_apart_too() -> None:
    """Only the score is told: who tunes the search does not see what was asked."""
    reached = score("asked_kept") >= ENOUGH
    assert reached, f"{score('asked_kept'):.1f} % of what was kept apart"


def test_an_event_of_a_life_is_told_of_without_hiding_a_service() -> None:
    both = service_finder(CATALOG.guide.values(), CATALOG.events.values())
    missed = [
        one.words
        for one in asked("asked")
        if one.means.isdisjoint(answers(both, one.words).services)
    ]
    assert missed == [one.words for one in not_found(asked("asked"))]
    for event in CATALOG.events.values():
        for words in (event.title, *event.search):
            assert answers(both, words).event == event.id, words


def test_an_event_leads_when_it_is_what_is_meant_most() -> None:
    both = service_finder(CATALOG.guide.values(), CATALOG.events.values())
    assert answers(both, "we gaan scheiden").leads
    assert not answers(both, "pensioen").leads


@pytest.mark.parametrize("words", ["paspoort", "wachtwoord kwijt", "boete te hoog", "hoe moet ik"])
def test_where_nothing_happens_in_a_life_no_event_is_told_of(words: str) -> None:
    both = service_finder(CATALOG.guide.values(), CATALOG.events.values())
    assert answers(both, words).event == ""


def test_what_people_say_belongs_to_a_service() -> None:
    names = {f"{by}/{service}" for by, services in said().items() for service in services}
    assert names - SERVICES.keys() == set()


def test_an_answer_comes_at_once() -> None:
    took = []
    for one in asked("asked"):
        before = process_time()
        FINDER.find(one.words)
        took.append(process_time() - before)
    assert statistics.median(took) < QUICK


@pytest.mark.parametrize("name", SERVICES)
def test_every_service_is_found_by_its_title_and_by_its_own_words(name: str) -> None:
    said = SERVICES[name].service
    assert name in FINDER.find(said.title)[:3]
    assert [one for one in said.search if name not in FINDER.find(one)] == []


@pytest.mark.parametrize(
    "nothing", ["", " ", "!!!", "hoe moet ik", "xyzzy", "\u200b", "kan niet slapen"]
)
def test_where_nothing_is_meant_nothing_is_found(nothing: str) -> None:
    assert FINDER.find(nothing) == ()


def test_a_command_says_who_does_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "ik", "heb", "geen", "digid"]) == 0
    first, *others = capsys.readouterr().out.splitlines()
    assert first == "Logius (DigiD en MijnOverheid): DigiD aanvragen"
    assert len(others) < MOST
    assert main(["search", "xyzzy"]) == 1
    assert "Informatiepunt" in capsys.readouterr().err
    assert main(["search"]) == 2
