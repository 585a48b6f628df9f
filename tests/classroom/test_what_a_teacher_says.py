"""What a teacher says to the class follows from events, and can be taken back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sandbox.classroom.lead import LED, REASONS, STOP_FOR, TIMES, Lead
from sandbox.classroom.parts import part_at, parts
from sandbox.model import Event, Happened
from sandbox.model.classes import (
    ClassOpened,
    Curtained,
    CurtainLifted,
    MovedOn,
    PartClosed,
    PartOpened,
    TakenBack,
    TimerSet,
    Told,
)
from sandbox.model.happened import Done
from sandbox.progress import moment_in, part_of
from tests.content import CATALOG, alone

NOW = datetime(2026, 9, 1, 9, tzinfo=UTC)
LESSON = alone(CATALOG.lessons["eerste-aangifte"])
FIRST, LAST = LESSON.steps[0], LESSON.steps[-1]
SHUT, OPEN = PartClosed(LESSON.id, FIRST.id), PartOpened(LESSON.id, FIRST.id)
COMING, WELL = Told("1", "komt", "les", "loon"), Told("1", "goed", "les", "loon")


def led(*what: Happened) -> Lead:
    return Lead().grown([Event(NOW, "class/a", one) for one in what])


def test_all_stop_for_a_reason_of_ours_and_go_on() -> None:
    assert led(Curtained("bord")).curtain == "bord"
    assert led(Curtained("bord"), Curtained("pauze")).curtain == "pauze"
    assert led(Curtained("bord"), CurtainLifted()).curtain == ""
    assert led(Curtained("iets-anders")).curtain == ""
    assert len(set(REASONS)) == len(REASONS)


def test_nobody_stops_for_good_when_the_teacher_is_gone() -> None:
    lead = led(Curtained("bord"))
    assert lead.stops(NOW + STOP_FOR - timedelta(seconds=1)) == "bord"
    assert lead.stops(NOW + STOP_FOR) == ""
    assert led().stops(NOW) == led(Curtained("bord"), CurtainLifted()).stops(NOW) == ""


def test_what_is_said_to_a_pupil_stands_at_that_step_only() -> None:
    lead = led(COMING)
    assert lead.to("1", "les", "loon") == "komt"
    others = [("2", "les", "loon"), ("1", "les", "tekenen"), ("1", "andere-les", "loon")]
    assert [lead.to(*other) for other in others] == ["", "", ""]


def test_the_last_thing_said_stands_and_can_be_taken_back() -> None:
    assert led(COMING, WELL).to("1", "les", "loon") == "goed"
    other = Told("2", "komt", "les", "loon")
    back = led(COMING, other, TakenBack("1"))
    assert (back.to("1", "les", "loon"), back.to("2", "les", "loon")) == ("", "komt")
    assert led(TakenBack("9")).told == {}


def test_a_timer_counts_from_when_it_was_set_and_can_be_stopped() -> None:
    assert led(TimerSet(TIMES[0])).until == NOW + timedelta(minutes=5)
    assert led(TimerSet(TIMES[0]), TimerSet("0")).until is None
    assert led(TimerSet("999")).until is None


def test_the_version_grows_with_what_is_said_and_with_nothing_else() -> None:
    said = (
        Curtained("bord"),
        CurtainLifted(),
        COMING,
        TakenBack("1"),
        TimerSet("5"),
        SHUT,
        OPEN,
        MovedOn("1"),
    )
    assert {type(one) for one in said} == set(LED)
    assert [led(*said[:number]).version for number in range(9)] == [*range(9)]
    assert led(ClassOpened(), COMING).version == 1


def test_a_lead_grown_in_parts_is_the_same_as_at_once() -> None:
    events = [Event(NOW, "class/a", one) for one in (COMING, Curtained("bord"), TakenBack("1"))]
    assert Lead().grown(events[:1]).grown(events[1:]) == Lead().grown(events)


def test_a_part_is_all_steps_under_its_title_and_is_named_by_the_first_of_them() -> None:
    for lesson in CATALOG.lessons.values():
        named = parts(lesson)
        assert list(named) == list(dict.fromkeys(part_of(step) for step in lesson.steps))
        assert all(part_at(lesson, step.id) == named[part_of(step)] for step in lesson.steps)
    assert part_at(LESSON, "weg") == ""


def test_who_comes_before_a_closed_part_waits_until_it_is_opened_and_may_look_back() -> None:
    new = moment_in(LESSON, ())
    ready = moment_in(LESSON, [Event(NOW, "a", Done(LESSON.id, FIRST.id))])
    second = next(step for step in LESSON.steps[1:] if step.part == FIRST.part)
    shut = led(SHUT)
    assert [shut.holds(new, one.id) for one in (FIRST, second, LAST)] == [True, True, False]
    assert [shut.holds(ready, one.id) for one in (FIRST, second)] == [False, True]
    assert not led(SHUT, OPEN).holds(new, FIRST.id)
    assert not led(PartClosed("andere-les", FIRST.id)).holds(new, FIRST.id)
