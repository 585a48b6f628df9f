"""Contact oefenen: everybody of the guide is reached, in every way, from letters and from sites."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlsplit

import pytest

from sandbox.finding.contact import NOT_YET, lessons, reached, talks, who_is
from sandbox.pages import page_at
from sandbox.pages.contact import stands
from sandbox.pages.parts.reaching import letter
from sandbox.pages.parts.site import front_page
from sandbox.pages.place import CONTACT, LESSON, Place, place_of
from sandbox.pieces import plain
from sandbox.tasks import task_of
from sandbox.texts import text
from tests.content import CATALOG
from tests.pages.test_town_hall import doors, links
from tests.pages.visiting import state, upto

NOBODY = text("titel.niet_gevonden")
AT_HOME = {"Thuis", "Oefen-Mail"}
"""Services of no organisation that one could call."""


def at(subject: str) -> Place:
    return Place(CONTACT, subject=subject)


def said(subject: str) -> str:
    return plain(page_at(state(at(subject), learner="")).body)


def walked(begin: Place) -> set[Place]:
    """Every place of this page that is reached from one, by its links."""
    to_see, seen = [begin], set[Place]()
    while to_see:
        here = to_see.pop()
        if here not in seen:
            seen.add(here)
            to_see += [one for one in doors(here).values() if one.page == CONTACT]
    return seen


def test_everybody_of_the_guide_is_reached() -> None:
    assert reached().keys() == CATALOG.guide.keys()
    assert [one for one in doors(Place(CONTACT)).values() if one.subject in reached()] == [
        at(name) for name in reached()
    ]


def test_every_door_leads_to_a_page_and_every_talk_ends() -> None:
    seen = walked(at("svb"))
    assert [place for place in seen if page_at(state(place, learner="")).title == NOBODY] == []
    assert [place for place in seen if not stands(CATALOG, place)] == []
    for way in ("gesprek", "chat", "terug", "balie", "brief"):
        of_aow = [one.subject for one in seen if one.subject.startswith(f"svb/{way}/aow")]
        assert len(of_aow) > 5
        assert any(text("contact.opschrijven") in said(one) for one in of_aow), way


@pytest.mark.parametrize("name", reached())
def test_everybody_can_be_called_about_all_they_do(name: str) -> None:
    listed = {one.title for one in CATALOG.guide[name].services}
    kept_out = {
        one.title for one in CATALOG.guide[name].services if one.id in reached()[name].not_asked
    }
    keys = said(f"{name}/bel") + said(f"{name}/bel/meer")
    on_the_line = said(f"{name}/bel/lijn")
    assert all(one in keys and one in on_the_line for one in listed - kept_out)
    assert not any(one in keys + on_the_line for one in kept_out)


def test_who_waits_sees_how_many_are_before_and_may_go_on_at_once() -> None:
    assert text("contact.site.wachtenden", aantal=14) in said("uwv/bel/ww")
    ways = doors(at("uwv/bel/ww"))
    assert ways[text("contact.bel.zover")] == at("uwv/gesprek/ww")
    assert ways[text("contact.bel.terug")] == at("uwv/terug/ww")


def test_nobody_waits_in_a_queue_for_an_emergency() -> None:
    assert "112" in said("politie")
    assert not stands(CATALOG, at("politie/bel/noodgeval"))


@pytest.mark.parametrize("way", ["chat", pytest.param("gesprek", marks=pytest.mark.long)])
def test_a_password_is_never_told(way: str) -> None:
    with_password = [
        (here.subject, words, there.subject)
        for here in walked(at(f"uwv/{way}/ww"))
        for words, there in doors(here).items()
        if "wachtwoord" in words and there.subject.startswith(f"uwv/{way}")
    ]
    assert with_password
    for _, words, there in with_password:
        assert re.search(r"tegen niemand|nooit", said(there)), words


def test_only_what_belongs_in_a_letter_comes_into_it() -> None:
    whole = said("uwv/brief/ww/vaag,precies,boos,zin,over,gewoon,groot")
    written = whole[: whole.index(text("contact.brief.groet"))].partition(
        text("contact.brief.aan", wie="Oefen-UWV")
    )[2]
    assert "Wilt u dezelfde brief sturen in gewone woorden?" in written
    assert "WW aanvragen" in written
    assert "veel te moeilijk" not in written
    assert CATALOG.guide["uwv"].services[0].about in whole


def test_every_sentence_of_a_talk_can_be_said() -> None:
    for talk in talks().values():
        turns = talk.dialogue.turns
        led_to = {reply.to for turn in turns for reply in turn.replies}
        assert {turn.id for turn in turns[1:]} == led_to, talk.id
        assert list(talk.dialogue.wrong({})) == []
        assert all(one.id.startswith(NOT_YET) <= talk.letter for one in turns)


def test_every_service_with_an_organisation_and_its_letters_lead_here() -> None:
    for service in CATALOG.services.values():
        if service.organisation not in AT_HOME:
            assert who_is(service.organisation), service.id
    assert set(lessons()) <= CATALOG.lessons.keys()


def test_below_every_letter_is_the_way_to_who_sent_it() -> None:
    papers = [one for service in CATALOG.services.values() for one in service.letters]
    letters = [one for one in papers if one.look == "letter"]
    assert len([one for one in letters if who_is(one.sender)]) > 60
    for paper in letters:
        (way,) = [one for one in links((letter(paper),)) if one.kind == "contactweg"]
        one = who_is(paper.sender)
        assert place_of(dict(parse_qsl(urlsplit(way.to).query))) == at(one.id if one else "")


def test_a_swindler_is_nobody_one_can_call() -> None:
    for name in ("Oefen-DUO Incasso", "Nationaal Zakenregister Oefenland"):
        assert who_is(name) is None


def test_the_first_page_of_a_site_leads_here_and_back_to_the_step() -> None:
    lesson, step = "zorgtoeslag", ""
    for one in CATALOG.lessons[lesson].practice:
        screen = str(getattr(task_of(one), "screen", "") or "")
        service, _, name = screen.partition("/")
        if screen and front_page(CATALOG.services[service]) == name:
            step = one.id
            break
    assert step
    site = page_at(state(Place(LESSON, lesson, step), *upto(lesson, step)))
    found = re.search(r"pagina=contact&les[^']*", repr(site.body))
    assert found
    there = place_of(dict(parse_qsl(found[0])))
    assert (there.lesson, there.step) == (lesson, step)
    back = page_at(state(there, *upto(lesson, step)))
    assert text("knop.ga_verder") in repr(back.body)


@pytest.mark.parametrize(
    "subject",
    [
        "nergens",
        "uwv/",
        "uwv//ww",
        "uwv/roepen",
        "uwv/bel/aow",
        "uwv/bel/ww/vraag",
        "uwv/gesprek",
        "uwv/gesprek/meer",
        "uwv/gesprek/ww/",
        "uwv/gesprek/ww/vraag,",
        "uwv/gesprek/ww/code",
        "uwv/gesprek/ww/vraag/bsn",
        "cjib/balie",
        "uwv/chat/ww/" + "hoi," * 9999,
        "../../uwv",
        "<script>",
        "{dienst}",
        "%s%00\u202e",
    ],
)
def test_what_is_not_there_is_said_to_be_nowhere(subject: str) -> None:
    assert page_at(state(at(subject), learner="")).title == NOBODY
    assert not stands(CATALOG, at(subject))
