"""Days pass only when the learner says so; a missed day has its letter and can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.model import Consequence, Deadline, Event, ForReal, Lesson, Source, Step, Task, Wait
from sandbox.progress import Days, moment_in
from tests import happening

TOMORROW, THREE, SIX = Wait(days=1), Wait(working_days=3), Wait(weeks=6)
START = date(2026, 3, 2)


def step(id_: str, **more: object) -> Step:
    """A step with what matters here; the rest is the same for all."""
    whole = {
        "title": id_,
        "part": "p",
        "say": "Doe dit.",
        "task": Task(),
    }
    return Step.model_validate(whole | {"id": id_} | more)


def late(letter: str, after: Wait) -> Consequence:
    """A letter for who is late."""
    return Consequence(letter=letter, task=Task(), say="Lees.", hints=("x",), after=after)


LESSON = Lesson(
    id="op-tijd", title="t", goal="g", minutes=5, audience="a", level=1, persona="sanne",
    picture="letter", starts=START, sources=(Source(text="b"),), checked=START,
    post=("post/eerste",),
    practice=(
        step("wachten", wait=THREE, brings=("post/aanslag",), later=(TOMORROW, THREE, SIX)),
        step(
            "bezwaar", wait=THREE, brings=("post/ontvangst",), later=(TOMORROW, SIX),
            deadline=Deadline(
                within=SIX, late=(late("post/te-laat", Wait()), late("post/boete", Wait(weeks=2)))
            ),
        ),
        step("klaar"),
    ),
    for_real=ForReal(ready=("x",), where=()),
)  # fmt: skip


BEZWAAR, KLAAR = ("op-tijd", "bezwaar"), ("op-tijd", "klaar")


def history(*words: str) -> tuple[Event, ...]:
    """Events in order."""
    return happening.history(*words, lesson=LESSON.id)


def days(events: Sequence[Event], lesson: Lesson = LESSON) -> Days:
    """The days of a lesson, after these events."""
    return moment_in(lesson, events).days


def letters(events: Sequence[Event]) -> list[tuple[str, date]]:
    """What came and when, without what lay there from the start."""
    return [(one.letter, one.day) for one in days(events).arrivals if one.step]


def test_what_lies_there_from_the_start_is_there() -> None:
    assert [one.letter for one in days(()).arrivals] == ["post/eerste"]


@pytest.mark.parametrize(
    ("happened", "day", "came"),
    [
        ((), START, []),
        (("later wachten dagen-1",), date(2026, 3, 3), []),
        (("later wachten werkdagen-3",), date(2026, 3, 5), [("post/aanslag", date(2026, 3, 5))]),
        (("later wachten weken-6",), date(2026, 4, 13), [("post/aanslag", date(2026, 3, 5))]),
        (("later wachten weken-6", "undone wachten"), START, []),
        (("undone wachten",), START, []),
        (("later wachten jaren-9",), START, []),
        (("done wachten",), date(2026, 3, 5), [("post/aanslag", date(2026, 3, 5))]),
        (("later wachten dagen-1", "done wachten"), date(2026, 3, 5),
         [("post/aanslag", date(2026, 3, 5))]),
        (("later wachten weken-6", "done wachten"), date(2026, 4, 13),
         [("post/aanslag", date(2026, 3, 5))]),
    ],
)  # fmt: skip
def test_the_day_and_the_post_follow_from_what_was_chosen(
    happened: tuple[str, ...], day: date, came: list[tuple[str, date]]
) -> None:
    events = history(*happened)
    assert days(events).today == day
    assert letters(events) == came


def test_the_last_day_itself_is_in_time_and_the_next_is_not() -> None:
    in_time = history("done wachten", "later bezwaar weken-6")
    known = days(in_time)
    assert known.last_day(BEZWAAR) == date(2026, 4, 16) == days(in_time).today
    assert known.missed(BEZWAAR) == ()
    events = (*in_time, *history("later bezwaar dagen-1"))
    assert letters(events)[-1] == ("post/te-laat", date(2026, 4, 17))
    assert [one.letter for one, _ in days(events).missed(BEZWAAR)] == ["post/te-laat"]


def test_it_gets_worse_with_time_and_is_undone_jump_by_jump() -> None:
    jumps = ["later bezwaar weken-6", "later bezwaar weken-6"]
    events = history("done wachten", *jumps)
    assert [name for name, _ in letters(events)] == ["post/aanslag", "post/te-laat", "post/boete"]
    events = (*events, *history("undone bezwaar"))
    assert [name for name, _ in letters(events)] == ["post/aanslag"]
    assert days(events).today == date(2026, 4, 16)
    assert days((*events, *history("undone bezwaar"))).today == date(2026, 3, 5)
    assert days(history("done wachten", *jumps, "all-undone bezwaar")).today == date(2026, 3, 5)


def test_letting_a_day_go_by_leads_to_what_comes_of_it() -> None:
    first = LESSON.steps[1].then.deadline
    assert first is not None
    slow = first.late[0].model_copy(update={"after": Wait(weeks=5)})
    deadline = first.model_copy(update={"late": (slow,)})
    then = LESSON.steps[1].then.model_copy(update={"deadline": deadline})
    bezwaar = LESSON.steps[1].model_copy(update={"then": then})
    lesson = LESSON.model_copy(update={"steps": (LESSON.steps[0], bezwaar, LESSON.steps[2])})
    events = history("done wachten", "later bezwaar weken-6", "later bezwaar dagen-1")
    assert days(events, lesson).today == date(2026, 4, 17) + timedelta(weeks=5)
    assert days(events, lesson).arrivals[-1].day == days(events, lesson).today


def test_a_day_that_went_by_before_a_step_began_does_not_count() -> None:
    fixed = Deadline(day=date(2026, 4, 1), late=(late("post/boete", Wait()),))
    klaar = step("klaar", later=(TOMORROW,), deadline=fixed)
    lesson = LESSON.model_copy(update={"steps": (*LESSON.steps[:2], klaar)})
    events = history("done wachten", "later bezwaar weken-6", "done bezwaar", "later klaar dagen-1")
    assert days(events, lesson).last_day(KLAAR) is None
    assert days(events, lesson).missed(KLAAR) == ()
    assert days(events, lesson).today == date(2026, 4, 22)


def test_missing_one_day_says_nothing_about_a_later_step() -> None:
    klaar = step("klaar", later=(TOMORROW,), deadline=Deadline(day=date(2026, 4, 1),
                 late=(late("post/boete", Wait(weeks=9)),)))  # fmt: skip
    lesson = LESSON.model_copy(update={"steps": (*LESSON.steps[:2], klaar)})
    events = history("done wachten", "later bezwaar weken-6", "later bezwaar dagen-1")
    assert days(events, lesson).today == date(2026, 4, 17)


def test_an_answer_is_on_its_way_only_after_sending() -> None:
    events = history("done wachten", "later bezwaar dagen-1", "done bezwaar")
    assert days(events).today == date(2026, 3, 11)
    assert letters(events)[-1] == ("post/ontvangst", date(2026, 3, 11))


HAPPENS = st.sampled_from(
    ["later wachten dagen-1", "later wachten weken-6", "undone wachten", "done wachten",
     "later bezwaar dagen-1", "later bezwaar weken-6", "undone bezwaar", "all-undone bezwaar",
     "done bezwaar", "later klaar dagen-1", "done klaar"]
)  # fmt: skip


@given(st.lists(HAPPENS, max_size=14))
def test_nothing_comes_before_its_day_and_all_can_be_taken_back(happened: list[str]) -> None:
    events = history(*happened)
    now = days(events).today
    assert now >= START
    assert all(one.day <= now for one in days(events).arrivals)
    back = (*events, *history("all-undone wachten", "all-undone bezwaar"))
    assert START <= days(back).today <= now
    assert days(back).missed(BEZWAAR) == ()


def test_starting_again_starts_on_the_first_day() -> None:
    assert days(history("later wachten weken-6", "again")).today == START
