"""From what a learner did to steps, stuck, overview and result."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sandbox.model import Event, ForReal, Lesson, Source, Step, Task, Then, Wait
from sandbox.model.happened import (
    Again,
    Done,
    HelpAsked,
    HintAsked,
    SettingChosen,
    Started,
    Waited,
    WayChosen,
    Wrong,
)
from sandbox.progress import (
    HINT_AFTER,
    STUCK_AFTER,
    LessonView,
    Moment,
    hints_shown,
    is_stuck,
    moment_in,
    overview,
    result,
    status,
    step_views,
    tries,
    wrong_total,
)
from tests import happening

STEPS = ("inloggen", "loon", "tekenen", "brief")


def make_lesson(id_: str = "eerste-aangifte") -> Lesson:
    waits = {"loon": Wait(days=3), "tekenen": Wait(weeks=6)}
    letters = {"inloggen": ("digid/welkom",), "tekenen": ("belasting/aanslag", "digid/welkom")}
    return Lesson(
        id=id_,
        title="Je eerste aangifte",
        goal="Je doet aangifte.",
        minutes=15,
        audience="Leerlingen",
        level=1,
        persona="sanne",
        picture="aangifte",
        ways=("samen", "zelf", "proef"),
        starts=date(2026, 3, 3),
        sources=(Source(text="bron"),),
        checked=date(2026, 3, 1),
        practice=tuple(
            Step(
                id=step,
                title=f"Stap {step}",
                part="Begin" if step == "inloggen" else "Aangifte",
                say="Doe dit.",
                task=Task(),
                then=Then(wait=waits.get(step), brings=letters.get(step, ())),
            )
            for step in STEPS
        ),
        for_real=ForReal(ready=("DigiD",), where=()),
    )


LESSON = make_lesson()
OTHER = make_lesson("inloggen-met-digid")


def history(*words: str, lesson: str = LESSON.id) -> tuple[Event, ...]:
    """Events in order, of the lesson here unless another is named."""
    return happening.history(*words, lesson=lesson)


def now(events: Sequence[Event]) -> Moment:
    """In the lesson here, after these events."""
    return moment_in(LESSON, events)


def done(*steps: str) -> tuple[str, ...]:
    return tuple(f"done {step}" for step in steps)


@pytest.mark.parametrize(
    ("happened", "steps", "current"),
    [
        ((), set(), "inloggen"),
        (("started inloggen", "wrong inloggen netto", "hint inloggen"), set(), "inloggen"),
        (done("inloggen"), {"inloggen"}, "loon"),
        (done("inloggen", "tekenen"), {"inloggen", "tekenen"}, "loon"),
        (done(*STEPS), set(STEPS), None),
        ((*done(*STEPS), "again"), set(), "inloggen"),
        ((*done(*STEPS), "again", "done inloggen"), {"inloggen"}, "loon"),
        (done("inloggen", "stap-van-vorig-jaar"), {"inloggen"}, "loon"),
    ],
)
def test_the_current_step_is_the_first_that_is_not_done(
    happened: tuple[str, ...], steps: set[str], current: str | None
) -> None:
    events = history(*happened)
    assert now(events).done == steps
    step = now(events).current
    assert (step.id if step else None) == current


def test_a_round_holds_this_lesson_since_the_last_again() -> None:
    mine = history("started inloggen", "again", "done inloggen", "again", "done loon")
    events = (*mine, *history("again", "done inloggen", lesson=OTHER.id))
    assert now(events).round == mine[-1:]
    assert now(events).round_number == 3
    assert now(()).round == ()


@pytest.mark.parametrize(
    ("happened", "way"),
    [
        ((), "samen"),
        (("way zelf",), "zelf"),
        (("way zelf", "way proef", "done inloggen"), "proef"),
        (("way zelf", "again"), "zelf"),
        (("way zelf", "way tips"), "zelf"),
        (("way onzin",), "samen"),
    ],
)
def test_the_way_is_the_last_one_chosen_that_the_lesson_offers(
    happened: tuple[str, ...], way: str
) -> None:
    elsewhere = history("way proef", lesson=OTHER.id)
    assert now((*history(*happened), *elsewhere)).way == way


WRONG = "wrong loon netto"


@pytest.mark.parametrize(
    ("happened", "recent", "total", "stuck"),
    [
        ((), 0, 0, False),
        ((WRONG,) * HINT_AFTER, 2, 2, False),
        ((WRONG,) * (STUCK_AFTER - 1), 3, 3, False),
        ((WRONG,) * STUCK_AFTER, 4, 4, True),
        (("wrong tekenen netto",) * STUCK_AFTER, 0, 0, False),
        ((*(WRONG,) * 3, "waited loon"), 0, 3, False),
        ((*(WRONG,) * 3, "waited tekenen"), 3, 3, False),
        ((*(WRONG,) * 3, "waited loon", WRONG), 1, 4, True),
        ((*(WRONG,) * 4, "done loon"), 0, 4, False),
        ((*(WRONG,) * 4, "done loon", WRONG), 1, 5, False),
        ((*(WRONG,) * 4, "again"), 0, 0, False),
        (("help loon",), 0, 0, True),
        (("help loon", "done loon"), 0, 0, False),
        (("help tekenen",), 0, 0, False),
        (("help loon", "again"), 0, 0, False),
    ],
)
def test_wrong_answers_and_calls_for_help_make_somebody_stuck(
    happened: tuple[str, ...], recent: int, total: int, stuck: bool
) -> None:
    events = (*history(*happened), *history(*(WRONG,) * 9, "help loon", lesson=OTHER.id))
    here = now(events).at("loon")
    assert tries(here) == recent
    assert wrong_total(here) == total
    assert is_stuck(here) == stuck


def test_hints_stay_shown_until_the_lesson_starts_again() -> None:
    asked = ("hint loon", "hint tekenen", WRONG, "hint loon", "done loon")
    assert hints_shown(now(history(*asked)).at("loon")) == 2
    assert hints_shown(now(history(*asked, "again")).at("loon")) == 0


def test_the_list_of_steps_says_where_somebody_is_and_may_go() -> None:
    views = step_views(now(history(*done("inloggen"))), "inloggen")
    assert [(v.number, v.total, v.id, v.title, v.part) for v in views[:2]] == [
        (1, 4, "inloggen", "Stap inloggen", "Begin"),
        (2, 4, "loon", "Stap loon", "Aangifte"),
    ]
    assert [view.state for view in views] == ["done", "current", "open", "open"]
    assert [view.shown for view in views] == [True, False, False, False]
    assert [view.reachable for view in views] == [True, True, False, False]


@pytest.mark.parametrize(
    ("happened", "states"),
    [
        ((), "current open open open"),
        (("help inloggen",), "needs_help open open open"),
        ((WRONG,) * 4, "current needs_help open open"),
        ((*(WRONG,) * 4, "done loon"), "current done open open"),
        ((*done("inloggen"), "help inloggen"), "done current open open"),
        (done(*STEPS), "done done done done"),
    ],
)
def test_a_step_is_done_or_waits_for_help_or_comes_later(
    happened: tuple[str, ...], states: str
) -> None:
    views = step_views(now(history(*happened)), "")
    assert [view.state for view in views] == states.split()
    assert not any(view.shown for view in views)


@pytest.mark.parametrize(
    ("happened", "status_", "count", "at_step"),
    [
        ((), "not_started", 0, 1),
        (("way zelf",), "not_started", 0, 1),
        (("started inloggen",), "started", 0, 1),
        (("started inloggen", *(WRONG,) * 4), "needs_help", 0, 1),
        ((*done("inloggen"), "help loon"), "needs_help", 1, 2),
        ((*done("inloggen", "loon"), "help loon"), "started", 2, 3),
        (done(*STEPS), "done", 4, 4),
        ((*done(*STEPS), "help loon"), "done", 4, 4),
        ((*done(*STEPS), "again"), "not_started", 0, 1),
        ((*done(*STEPS), "again", "started inloggen"), "started", 0, 1),
    ],
)
def test_an_overview_has_every_lesson_in_the_given_order(
    happened: tuple[str, ...], status_: str, count: int, at_step: int
) -> None:
    events = history(*happened)
    views = overview(moment_in(lesson, events) for lesson in (OTHER, LESSON))
    assert views == (
        LessonView(OTHER.id, OTHER.title, "not_started", 0, 4, 1),
        LessonView(LESSON.id, LESSON.title, status_, count, 4, at_step),  # type: ignore[arg-type]
    )
    assert status(now(events)) == status_


@pytest.mark.parametrize(
    ("happened", "letters", "day"),
    [
        ((), (), date(2026, 3, 3)),
        (done("inloggen"), ("digid/welkom",), date(2026, 3, 3)),
        (done("inloggen", "loon"), ("digid/welkom",), date(2026, 3, 6)),
        (done("tekenen"), ("belasting/aanslag", "digid/welkom"), date(2026, 4, 14)),
        (done(*STEPS), ("digid/welkom", "belasting/aanslag"), date(2026, 4, 17)),
        ((*done("inloggen", "loon", "loon"), "waited loon"), ("digid/welkom",), date(2026, 3, 6)),
        ((*done(*STEPS), "again"), (), date(2026, 3, 3)),
    ],
)
def test_letters_and_days_come_with_the_steps_that_are_done(
    happened: tuple[str, ...], letters: tuple[str, ...], day: date
) -> None:
    events = history(*happened)
    assert tuple(one.letter for one in now(events).days.arrivals) == letters
    assert now(events).today == day


def test_a_result_counts_steps_right_at_once_corrected_and_with_help() -> None:
    events = history(
        *("started inloggen", "wrong inloggen netto", "done inloggen", "again"),
        "done inloggen",
        *(WRONG, WRONG, "done loon", WRONG, "hint loon"),
        *("wrong tekenen netto", "hint tekenen", "hint tekenen", "done tekenen"),
        "help brief",
    )
    outcome = result(now(events))
    assert [(step.how, step.wrong, step.hints) for step in outcome.steps] == [
        ("at_once", 0, 0),
        ("corrected", 2, 0),
        ("with_help", 1, 2),
        ("not_done", 0, 0),
    ]
    assert (outcome.at_once, outcome.corrected, outcome.with_help) == (1, 1, 1)
    assert (outcome.total, outcome.wrong) == (4, 3)


def test_in_a_proef_a_step_that_was_wrong_is_done_but_not_at_once() -> None:
    outcome = result(now(history("wrong loon netto", "done loon")))
    assert [step.how for step in outcome.steps if step.id == "loon"] == ["corrected"]


LESSONS = st.sampled_from([LESSON.id, OTHER.id])
PLACES = st.sampled_from([*STEPS, "weg", ""])
HAPPENED = st.one_of(
    *(st.builds(kind, LESSONS, PLACES) for kind in (Started, Done, HintAsked, HelpAsked, Waited)),
    st.builds(Wrong, LESSONS, PLACES, st.sampled_from(["netto", "onleesbaar"])),
    st.builds(WayChosen, LESSONS, st.sampled_from(["zelf", "onzin"])),
    st.builds(Again, LESSONS),
    st.builds(SettingChosen, st.sampled_from(["letters-groot"])),
)
EVENTS = st.lists(
    st.builds(Event, st.just(happening.FIRST), st.just("code"), HAPPENED), max_size=40
)


@settings(deadline=None)
@given(EVENTS, st.sampled_from([*STEPS, ""]))
def test_whatever_happened_the_picture_is_whole(events: list[Event], shown: str) -> None:
    views = step_views(now(events), shown)
    finished = now(events).current is None
    (view,) = overview([now(events)])
    assert [v.number for v in views] == [1, 2, 3, 4]
    assert sum(v.reachable for v in views) == view.done + (not finished)
    assert sum(v.shown for v in views) == (shown != "")
    assert sum(v.state == "current" for v in views) <= 1
    assert finished == (view.status == "done") == (view.done == view.total)
    outcome = result(now(events))
    assert outcome.at_once + outcome.corrected + outcome.with_help == view.done


@settings(deadline=None)
@given(EVENTS)
def test_looking_back_never_loses_the_furthest_point(events: list[Event]) -> None:
    before = {v.id for v in step_views(now(events), "") if v.reachable}
    looked = history("wrong inloggen netto", "hint inloggen", "help inloggen", "waited inloggen")
    after = step_views(now([*events, *looked]), "inloggen")
    assert {v.id for v in after if v.reachable} == before


@settings(deadline=None)
@given(EVENTS)
def test_starting_again_makes_everything_as_new(events: list[Event]) -> None:
    fresh = [*events, *history("again")]
    assert step_views(now(fresh), "") == step_views(now([]), "")
    assert overview([now(fresh)]) == overview([now([])])
    assert result(now(fresh)) == result(now([]))
    assert (now(fresh).days.arrivals, now(fresh).today) == ((), LESSON.starts)
