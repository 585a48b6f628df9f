"""Ik help iemand: two presses from the start to a practice beside somebody, without questions."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from sandbox.finding import wishes
from sandbox.keys import Ticket
from sandbox.texts import text
from sandbox.ui import runtime
from tests.content import CATALOG
from tests.flows.walking import Walk

FIRST = {wish.id: wish.lessons[0] for wish in wishes(CATALOG.lessons)}


@pytest.mark.parametrize("wish", FIRST)
def test_two_presses_from_the_start_stand_in_a_practice(wish: str) -> None:
    walk = Walk().open().press("ik_help").press(f"wens_{wish}")
    lesson = FIRST[wish]
    assert walk.place == {"les": lesson.id, "stap": lesson.steps[0].id}
    assert walk.moment(lesson.id).way == lesson.ways[0]


def test_a_lesson_that_is_named_or_found_begins_at_once_too() -> None:
    walk = Walk().open(pagina="helpen").press("precies_wachtwoord-vergeten")
    assert walk.place["les"] == "wachtwoord-vergeten"
    assert walk.step
    other = Walk().open(pagina="helpen")
    other.at.text_input(key="zoekveld").set_value("blauwe envelop")
    other.press("zoek").press("open_blauwe-brief")
    assert (other.place["les"], bool(other.step)) == ("blauwe-brief", True)


def test_who_comes_back_for_the_same_goes_on_where_they_were() -> None:
    walk = Walk().open(pagina="helpen").press("wens_brief")
    walk.submit(walk.right())
    here = walk.place
    assert here["stap"] != FIRST["brief"].steps[0].id
    walk.open(pagina="helpen").press("wens_brief")
    assert walk.place == here
    assert len([event for event in walk.events if type(event.what).__name__ == "Started"]) == 1


def test_what_a_helper_says_lies_open_for_who_came_as_one_and_only_then() -> None:
    for key, opened in (("wens_belasting", True), ("", False)):
        walk = Walk().open(pagina="helpen")
        walk = walk.press(key) if key else walk.begin(FIRST["belasting"].id, "samen")
        while text("les.voor_helper") not in "".join(walk.page().html):
            walk.submit(walk.right())
        assert any('class="helper" open' in part for part in walk.page().html) is opened


def test_the_card_says_what_may_be_done_with_a_bsn_a_password_and_digid() -> None:
    walk = Walk().open(pagina="helpen").press("helpkaart")
    assert walk.place == {"pagina": "helpkaart"}
    for subject in ("bsn", "wachtwoord", "digid"):
        assert walk.says(text(f"helpkaart.{subject}.kop"))
    assert walk.says(text("helpkaart.bron_advies"))
    assert walk.press("terug").place == {"pagina": "helpen"}


def test_the_card_leads_to_a_practice_of_what_it_says() -> None:
    walk = Walk().open(pagina="helpkaart").press("oefen_helpen")
    assert walk.place == {"les": "helpen-zonder-overnemen"}


def test_nothing_that_is_looked_for_is_kept(database: Path) -> None:
    walk = Walk(cookie="balie").open(pagina="helpen")
    walk.at.text_input(key="zoekveld").set_value("kwijtgeraakt wachtwoord")
    walk.press("zoek")
    assert b"kwijtgeraakt" not in b"".join(file.read_bytes() for file in database.parent.iterdir())
    assert "kwijtgeraakt" not in str(walk.place)


def test_the_next_visitor_is_offered_first_where_somebody_was(database: Path) -> None:
    assert not Walk().open(pagina="helpen").says(text("volgende.bezig"))
    walk = Walk(cookie="balie").open(pagina="helpen").press("wens_brief")
    assert walk.open(pagina="helpen").says(text("volgende.bezig"))
    assert walk.open(pagina="stoppen").says(text("volgende.kop"))
    alone = Walk().begin(FIRST["brief"].id, "samen").open(pagina="stoppen")
    assert not alone.says(text("volgende.kop"))


def test_what_was_taken_back_is_that_visitor_again_once_and_never_one_who_was_wiped(
    database: Path,
) -> None:
    walk = Walk(cookie="balie").open(pagina="helpen").press("wens_brief")
    name, code = walk.at.session_state["carried"]
    ticket = Ticket(name, int(time.time()), code)
    assert not runtime.rebind(ticket)
    runtime.unbind(name)
    assert not walk.open(pagina="helpen").says(text("volgende.bezig"))
    assert runtime.rebind(ticket)
    assert walk.open(pagina="helpen").says(text("volgende.bezig"))
    assert not runtime.rebind(ticket)
    runtime.store().forget(runtime.keys().learner(code))
    assert not runtime.rebind(ticket)


def test_helpers_have_a_lesson_of_their_own() -> None:
    walk = Walk().open(pagina="helpen").press("zelf_helpen-zonder-overnemen")
    assert walk.place["les"] == "helpen-zonder-overnemen"


def test_a_teacher_who_was_wiped_by_accident_is_that_again(database: Path) -> None:
    walk = Walk(cookie="balie").open().press("ik_les").press("maak_klas")
    code, (name, _) = walk.place["klas"], walk.at.session_state["carried"]
    ticket = Ticket(name, int(time.time()), teaches=(code,))
    for one in ticket.names:
        runtime.unbind(one)
    assert not walk.open(pagina="lesgeven").says(code)
    assert runtime.rebind(ticket)
    assert not runtime.rebind(ticket)
    assert walk.open(pagina="lesgeven").press(f"open_klas_{code}").says(code)
