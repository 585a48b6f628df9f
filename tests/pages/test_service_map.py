"""De dienstenkaart: everybody is on it, questions end at a service, events say when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from sandbox.finding.service_map import Answer, areas, questions
from sandbox.handouts import MAP, OF_EVENT, Group, leaf_of
from sandbox.pages import page_at
from sandbox.pages.parts.arranged import arranged
from sandbox.pages.place import Place
from sandbox.pages.service_map import places
from sandbox.paper import pdf_of
from sandbox.pieces import plain
from tests.content import CATALOG
from tests.pages.visiting import state

LIVES = (
    "achttien", "eerste-baan", "studeren", "verhuizen", "samenwonen", "kind", "scheiden",
    "werk-kwijt", "ziek", "overlijden", "pensioen", "naar-nederland",
)  # fmt: skip
MOST = 18
"""Questions that somebody has to answer at most, also who says no to all."""


def ends(name: str, asked: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Answer]]:
    """Every row of answers: which questions it went through, and where it led."""
    assert name not in asked, f"{name} is asked twice"
    one, path = questions()[name], (*asked, name)
    for leads in (one.when_yes, one.when_no):
        if isinstance(leads, str):
            yield from ends(leads, path)
        else:
            yield path, leads


def said(place: Place) -> str:
    return plain(page_at(state(place, learner="")).body)


def known(name: str) -> bool:
    return name in arranged(CATALOG)


def written(name: str) -> bool:
    """Whether the organisation of a service is in the guide."""
    return name.partition("/")[0] in CATALOG.guide


def test_every_row_of_answers_ends_at_a_service_after_few_questions() -> None:
    found = list(ends(next(iter(questions()))))
    assert {name for path, _ in found for name in path} == questions().keys()
    assert max(len(path) for path, _ in found) <= MOST
    reached = {name for _, leads in found for name in leads}
    assert [name for name in reached if written(name) and not known(name)] == []
    assert arranged(CATALOG).keys() <= reached


def test_every_organisation_of_the_guide_stands_on_one_square() -> None:
    listed = [one for area in areas() for one in area.organisations]
    assert len(set(listed)) == len(listed)
    assert CATALOG.guide.keys() <= set(listed)


def test_the_map_and_the_poster_say_of_everybody_what_they_do() -> None:
    poster = plain(leaf_of(CATALOG, None, MAP, Group()).pieces)
    for one in CATALOG.guide.values():
        assert one.title in said(Place("dienstenkaart")) and one.title in poster
        assert one.about in said(Place("dienstenkaart")) and one.about in poster
        for service in one.services:
            assert service.title in said(Place("dienstenkaart", subject=one.id))


def test_an_answer_tells_what_to_have_ready_and_how_it_goes() -> None:
    service = arranged(CATALOG)["logius/digid-aanvragen"].service
    told = said(Place("dienstenkaart", step="nee", subject="digid"))
    for line in (service.title, *service.ready, *service.steps):
        assert line in told


def test_an_answer_to_which_the_guide_knows_nobody_leads_to_somebody_who_helps() -> None:
    few = {name: one for name, one in CATALOG.guide.items() if name != "logius"}
    here = state(Place("dienstenkaart", step="nee", subject="digid"), learner="")
    page = page_at(replace(here, catalog=replace(CATALOG, guide=few)))
    assert arranged(CATALOG)["informatiepunt/hulp"].service.title in plain(page.body)


def test_every_place_of_the_map_is_there_and_no_other() -> None:
    nowhere = said(Place("nergens"))
    assert [place for place in places(CATALOG) if said(place) == nowhere] == []
    for strange in (Place("dienstenkaart", subject="weg"), Place("gebeurtenis", subject="weg")):
        assert said(strange) == nowhere


def test_the_twelve_events_of_a_life_are_there_in_their_order() -> None:
    assert tuple(CATALOG.events) == LIVES


@pytest.mark.parametrize("name", LIVES)
def test_an_event_says_what_to_do_when_on_the_page_and_on_paper(name: str) -> None:
    event = CATALOG.events[name]
    told = said(Place("gebeurtenis", subject=name))
    paper = plain(leaf_of(CATALOG, None, f"{OF_EVENT}{name}", Group()).pieces)
    for one in event.todo:
        assert one.when in told and one.what in told and one.how in told
        assert one.when in paper and one.what in paper
        assert not written(one.service) or known(one.service)


def test_the_poster_is_one_page() -> None:
    poster = leaf_of(CATALOG, None, MAP, Group())
    assert len(PdfReader(BytesIO(pdf_of(poster))).pages) == 1
