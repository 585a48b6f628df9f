"""Help back: what a teacher says to a pupil or to all, who reads it, and how it is taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sandbox.classroom.lead import REASONS, Lead
from sandbox.model import Event, Happened
from sandbox.model.classes import Curtained, PartClosed, Removed, TakenBack, TimerSet, Told
from sandbox.pages import live_at, live_laid_out, page_at
from sandbox.pages.parts.teacher_says import curtain_of
from sandbox.pages.place import BOARD, CLASSROOM, LESSON, Place
from sandbox.pages.state import AtClass, Role, State
from sandbox.people.facts import fill
from sandbox.pieces import plain
from sandbox.texts import text
from tests.content import CATALOG
from tests.pages import visiting
from tests.pages.classes import CODE, NOW, room, teaching

FESTIVAL = next(step for step in CATALOG.lessons["eerste-aangifte"].steps if step.id == "sms")
TEACHER_AT = Place(CLASSROOM, klas=CODE)
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
    for what in ("komt", "goed", "opnieuw"):
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
    assert drawn.count("<table") == 1 == drawn.count('class="bijnaam weg"'), "one table for all"


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


SHUT = PartClosed("eerste-aangifte", "beginnen")


def test_who_comes_before_a_closed_part_reads_a_calm_sentence_and_nothing_of_the_step() -> None:
    page, layout = visiting.visit(pupil(SHUT))
    words = plain(page.body)
    assert text("overzicht.dicht.titel") in words
    assert text("overzicht.dicht.titel") == page.announce
    assert text("overzicht.dicht.zin", deel="Inloggen") in [heard.words for heard in layout.heard]
    assert FESTIVAL.say.split("{")[0] not in words
    assert not layout.inputs
    looks_back = replace(pupil(SHUT), place=Place(LESSON, "eerste-aangifte", "beginnen"))
    assert text("overzicht.dicht.titel") not in read(looks_back), "what is done can be looked at"


def test_nobody_outside_the_class_and_in_no_other_part_waits() -> None:
    other = PartClosed("eerste-aangifte", "loon-festival")
    for free in (pupil(), pupil(other), replace(pupil(SHUT), mine=None)):
        assert text("overzicht.dicht.titel") not in read(free)


def drawn_live(state: State) -> str:
    live = live_at(state)
    assert live
    return "".join(map(str, live_laid_out(live).segments))


def test_a_teacher_sees_which_parts_are_closed_and_opens_them_or_takes_it_back() -> None:
    free = drawn_live(teaching(ASKED))
    assert 'data-doe="deel-dicht eerste-aangifte/beginnen" aria-label="Sluit: Inloggen"' in free
    state = with_lead(teaching(ASKED), SHUT, just=("deel-dicht", "eerste-aangifte/beginnen"))
    shut = drawn_live(state)
    assert shut.count('data-doe="deel-open eerste-aangifte/beginnen"') == 2
    assert text("overzicht.net.deel-dicht", deel="Inloggen") in shown(state)
    assert text("overzicht.delen.kop_dicht", deel="Inloggen") in shown(state)
    assert text("overzicht.delen.knop_dicht", aantal=1) in shown(state)


def test_a_step_that_was_begun_can_begin_anew_for_a_pupil_and_that_be_taken_back() -> None:
    near = replace(teaching(("started beginnen", "wrong beginnen uitstel")), place=TEACHER_AT)
    near = replace(near, tab=replace(near.tab, closer="1"))
    assert 'data-doe="opnieuw 1/eerste-aangifte/beginnen"' in drawn_live(near)
    assert "opnieuw 1/eerste-aangifte/manier" not in drawn_live(near), "nothing was done there"
    just = ("opnieuw", "1/eerste-aangifte/beginnen")
    undo = drawn_live(replace(near, tab=replace(near.tab, just=just)))
    assert 'data-doe="opnieuw-terug 1/eerste-aangifte/beginnen"' in undo


def test_how_far_a_pupil_is_in_each_part_is_read_aloud() -> None:
    live = live_at(teaching(("started beginnen", "done beginnen"), ASKED))
    assert live
    heard = [one.words for one in live_laid_out(live).heard]
    assert text("overzicht.deel.stuck", deel="Inloggen") in heard
    assert text("overzicht.deel.here", deel="Inloggen") in heard
    assert text("overzicht.deel.open", deel="Je loon") not in heard
