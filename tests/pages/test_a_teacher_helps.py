"""Help back: what a teacher says to a pupil or to all, who reads it, and how it is taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sandbox.classroom.lead import REASONS, Lead
from sandbox.model import Event, Happened
from sandbox.model.classes import Curtained, Removed, TakenBack, TimerSet, Told
from sandbox.pages import live_at, live_laid_out, page_at
from sandbox.pages.parts.teacher_says import curtain_of
from sandbox.pages.place import BOARD, LESSON, Place
from sandbox.pages.state import AtClass, Role, State
from sandbox.people.facts import fill
from sandbox.pieces import plain
from sandbox.texts import text
from tests.content import CATALOG
from tests.pages import visiting
from tests.pages.classes import CODE, NOW, room, teaching

FESTIVAL = next(step for step in CATALOG.lessons["eerste-aangifte"].steps if step.id == "sms")
ASKED = ("started beginnen", "help beginnen")


def led(*what: Happened) -> Lead:
    return Lead().grown([Event(NOW, "class/a", one) for one in what])


def pupil(*said: Happened, step: str = "sms", seat: str = "1") -> State:
    """The state of a pupil at a step, to whom this was said."""
    at = visiting.state(
        Place(LESSON, "eerste-aangifte", step), *visiting.upto("eerste-aangifte", step)
    )
    me = room(2).pupils[seat]
    return replace(at, roles=frozenset({"learner"}), mine=AtClass(room(2), me=me, lead=led(*said)))


def told(what: str, seat: str = "1", step: str = "sms") -> Told:
    return Told(seat, what, "eerste-aangifte", step)


def read(state: State) -> str:
    return plain(page_at(state).body)


def shown(state: State) -> str:
    live = live_at(state)
    assert live
    return plain(live.body)


def test_a_pupil_reads_and_hears_what_the_teacher_says() -> None:
    for what in ("komt", "goed"):
        words = text(f"overzicht.docent.{what}")
        page, layout = visiting.visit(pupil(told(what)))
        assert words in plain(page.body)
        assert words in [heard.words for heard in layout.heard]
        assert page.announce == words


def test_a_hint_of_the_teacher_is_that_rung_of_the_ladder_with_own_facts() -> None:
    at = pupil(told("tip-2"))
    assert at.lesson
    hint = fill(FESTIVAL.hints[1], at.scene(at.lesson, "sms").facts)
    assert text("overzicht.docent.tip", tip=hint) in read(at)


@pytest.mark.parametrize("what", ["tip-0", "tip-99", "tip-", "tip-x", "tip--1", "", "iets"])
def test_what_is_no_word_of_a_teacher_shows_nothing(what: str) -> None:
    assert "docent" not in read(pupil(told(what)))


def test_nobody_else_reads_it_and_nobody_reads_it_at_another_step() -> None:
    assert "Je docent" not in read(pupil(told("komt", seat="2")))
    assert "Je docent" not in read(pupil(told("komt", step="beginnen")))
    assert "Je docent" not in read(pupil(told("komt"), TakenBack("1")))
    assert "Je docent" not in read(replace(pupil(told("komt")), mine=None))


def test_the_curtain_tells_every_pupil_why_and_nobody_outside_the_class() -> None:
    for reason in REASONS:
        assert curtain_of(pupil(Curtained(reason))) == text(f"overzicht.reden_stop.{reason}")
    assert curtain_of(pupil()) == ""
    assert curtain_of(replace(pupil(Curtained("bord")), mine=None)) == ""


def with_lead(state: State, *what: Happened, just: tuple[str, str] = ("", "")) -> State:
    assert state.klas
    return replace(
        state,
        klas=AtClass(state.klas.room, CODE, lead=led(*what)),
        tab=replace(state.tab, just=just),
    )


def test_the_teacher_sees_what_was_said_and_for_a_while_the_way_back() -> None:
    said = Told("1", "komt", "eerste-aangifte", "beginnen")
    before, after = shown(teaching(ASKED)), shown(with_lead(teaching(ASKED), said))
    assert text("overzicht.gezegd.komt") not in before
    assert text("overzicht.gezegd.komt") in after
    assert text("overzicht.knop.terug") not in after
    undo = shown(with_lead(teaching(ASKED), said, just=("kom", "1")))
    assert text("overzicht.net.kom", naam="Rustige Reiger") in undo
    assert text("overzicht.knop.terug") in undo


def test_who_was_taken_out_can_be_put_back() -> None:
    state = teaching(ASKED, ())
    assert state.klas
    out = state.klas.room.grown([Event(NOW, "class/a", Removed("2"))])
    at = replace(state, klas=AtClass(out, CODE), tab=replace(state.tab, just=("eruit", "2")))
    live = live_at(at)
    assert live
    drawn = "".join(map(str, live_laid_out(live).segments))
    assert 'data-doe="erin 2" aria-label="Zet terug in de klas: Dappere Das"' in drawn
    assert text("overzicht.net.eruit", naam="Dappere Das") in plain(live.body)


def test_all_can_be_stopped_for_each_reason_and_go_on() -> None:
    live = live_at(teaching(ASKED))
    assert live
    drawn = "".join(map(str, live_laid_out(live).segments))
    assert all(f'data-doe="gordijn {reason}"' in drawn for reason in REASONS)
    stopped = live_at(with_lead(teaching(ASKED), Curtained("bord")))
    assert stopped
    assert 'data-doe="verder -"' in "".join(map(str, live_laid_out(stopped).segments))


def board(*done: tuple[str, ...], said: tuple[Happened, ...] = (), names: bool = False) -> State:
    state = with_lead(teaching(*done), *said)
    return replace(state, place=Place(BOARD, klas=CODE), tab=replace(state.tab, names=names))


def test_the_board_shows_the_code_and_how_far_but_no_nickname_unless_wanted() -> None:
    state = board(ASKED, ())
    page, _ = visiting.visit(state)
    assert CODE in plain(page.body)
    assert "2 leerlingen doen mee" in shown(state)
    assert "Reiger" not in shown(state) + plain(page.body)
    assert "Rustige Reiger" in shown(board(ASKED, (), names=True))


def test_the_board_counts_the_time_down() -> None:
    assert "Nog 5 minuten" in shown(board(ASKED, said=(TimerSet("5"),)))
    assert "Nog" not in shown(board(ASKED, said=(TimerSet("5"), TimerSet("0"))))
    over = replace(board(ASKED, said=(TimerSet("5"),)), now=NOW.replace(hour=23))
    assert text("overzicht.bord.tijd_om") in shown(over)


@pytest.mark.parametrize("roles", [(), ("learner",), ("alongside",)])
def test_nobody_but_a_teacher_sees_the_board(roles: tuple[Role, ...]) -> None:
    state = replace(board(ASKED, names=True), roles=frozenset(roles))
    assert live_at(state) is None
    assert "doen mee" not in plain(page_at(state).body)
