"""Who is stuck, where and why; and who only seems so."""

from __future__ import annotations

from datetime import date, timedelta
from time import perf_counter

import pytest

from sandbox.classroom import Signal, pauses, signal
from sandbox.classroom.pauses import (
    A_PAPER,
    A_WORD,
    ANOTHER_KIND,
    LONGEST,
    THINKING,
    fields_at,
    pause_at,
)
from sandbox.classroom.signals import GONE, RETURNS, SETTLED
from sandbox.model import Event, ForReal, Lesson, Source, Step, Task
from sandbox.progress import STUCK_AFTER, History
from tests.classroom.watching import PAUSES
from tests.content import CATALOG
from tests.happening import FIRST, happened

PAUSE = timedelta(minutes=3)
LESSONS = {
    name: Lesson(
        id=name,
        title="Een les",
        goal="Je oefent.",
        minutes=15,
        audience="Leerlingen",
        level=1,
        persona="sanne",
        picture="aangifte",
        starts=date(2026, 3, 3),
        sources=(Source(text="bron"),),
        checked=date(2026, 3, 1),
        practice=tuple(
            Step(id=step, title="Stap", part="Begin", say="Doe dit.", task=Task())
            for step in ("a", "b", "c", "d", "e")
        ),
        for_real=ForReal(ready=("DigiD",), where=()),
    )
    for name in ("een", "twee")
}
SILENT = {(name, step.id): PAUSE for name, lesson in LESSONS.items() for step in lesson.steps}
FOUR = "0 started a, 20 wrong a x, 40 wrong a x, 60 wrong a anders, 80 wrong a onleesbaar"


def did(words: str) -> History:
    """Events from "seconds kind ids", with commas between; "twee:" before a kind says where."""
    events = []
    for each in words.split(", "):
        seconds, what = each.split(" ", 1)
        lesson, _, kind = what.rpartition(":")
        at = FIRST + timedelta(seconds=float(seconds))
        events.append(Event(at, "appel-fiets-maan-42", happened(kind, lesson or "een")))
    return History().grown(events)


def told(words: str, seconds: float) -> Signal | None:
    return signal(did(words), FIRST + timedelta(seconds=seconds), LESSONS, SILENT)


def why(words: str, seconds: float) -> tuple[str, str, str] | None:
    found = told(words, seconds)
    return (found.why, found.lesson, found.step) if found else None


@pytest.mark.parametrize(
    ("words", "seconds", "expected"),
    [
        (FOUR, 90, ("wrong", "een", "a")),
        (FOUR.rpartition(",")[0], 90, None),
        (FOUR + ", 81 waited a", 90, ("wrong", "een", "a")),
        (FOUR + ", 85 done a", 90, None),
        (FOUR + ", 85 again", 90, None),
        (FOUR + ", 95 twee:started a", 100, ("wrong", "een", "a")),
        (FOUR + ", 95 twee:started a, 120 twee:done a", 125, None),
        ("0 started a, 1 done a, 2 wrong b x, 3 wrong b x, 4 wrong a x, 5 wrong a x", 9, None),
        ("0 started a, 30 help a", 30, ("help", "een", "a")),
        ("0 started a, 30 help a, 40 done a", 50, None),
        ("0 started a, 30 help a, 40 again", 50, None),
        ("0 started a, 30 help a, 40 twee:started a, 50 twee:done a", 60, ("help", "een", "a")),
        (FOUR + ", 81 help a", 90, ("help", "een", "a")),
        ("0 started a, 10 done a, 20 help a", 30, ("help", "een", "a")),
        ("0 started a, 10 done a, 20 help a, 30 done b", 40, None),
    ],
)
def test_four_wrong_answers_or_a_call_for_help_stand_until_something_is_done(
    words: str, seconds: float, expected: tuple[str, str, str] | None
) -> None:
    assert why(words, seconds) == expected


def test_it_is_told_since_when() -> None:
    fifth = told(FOUR + ", 100 wrong a x", 200)
    assert STUCK_AFTER == 4
    assert fifth and fifth.since == FIRST + timedelta(seconds=80)


def test_who_is_still_clicking_away_is_not_stuck_yet() -> None:
    settled = SETTLED.total_seconds()
    assert why(FOUR, 80 + settled - 0.1) is None
    assert why(FOUR, 80 + settled) == ("wrong", "een", "a")
    assert why(FOUR + ", 81 wrong a x", 80 + settled) is None


AWAY = ["hint a", "twee:hint a", "twee:started a"]


@pytest.mark.parametrize("away", AWAY)
def test_three_times_away_and_back_without_anything_done_is_being_lost(away: str) -> None:
    begin = "0 started a, 10 done a, 15 wrong b x"
    there = [f"{20 + 10 * at} {away}, {25 + 10 * at} hint b" for at in range(RETURNS)]
    assert why(", ".join([begin, *there]), 60) == ("to_and_fro", "een", "b")
    assert told(", ".join([begin, *there]), 60) == Signal(
        "een", "b", "to_and_fro", FIRST + timedelta(seconds=45)
    )
    assert why(", ".join([begin, *there[1:]]), 60) is None
    assert why(", ".join([begin, *there, "55 done b"]), 60) is None


def test_who_was_lost_at_the_first_step_of_all_is_told_there() -> None:
    moves = [f"{20 + 10 * at} twee:hint a, {25 + 10 * at} hint a" for at in range(RETURNS)]
    begun = ", ".join(["0 arrived", "1 started a", *moves])
    assert why(begun, 60) == ("to_and_fro", "een", "a")


def test_who_looks_at_one_thing_after_another_is_not_lost() -> None:
    assert (
        why("0 started a, 9 twee:started a, 20 hint b, 30 hint c, 40 hint d, 50 hint e", 60) is None
    )


BEGUN = "0 started a, 10 done a"
THREE = "20 searched nee, 40 searched nee, 60 searched nee"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (f"{BEGUN}, {THREE}", ("search", "een", "b")),
        (f"{BEGUN}, {THREE}, 70 searched nee", ("search", "een", "b")),
        (f"{BEGUN}, 20 searched nee, 40 searched nee", None),
        (f"{BEGUN}, {THREE}, 70 searched ja", None),
        (f"{BEGUN}, {THREE}, 70 twee:started a", None),
        (f"{BEGUN}, 20 searched nee, 30 searched nee, 40 hint b, 50 searched nee", None),
        (f"0 arrived, {THREE}", ("search", "een", "a")),
        (f"0 started a, 5 help a, {THREE}", ("help", "een", "a")),
    ],
)
def test_three_searches_that_find_nothing_stand_until_anything_else_is_done(
    words: str, expected: tuple[str, str, str] | None
) -> None:
    assert why(words, 80) == expected


def test_a_search_is_told_from_the_third_on() -> None:
    found = told(f"{BEGUN}, {THREE}, 70 searched nee", 80)
    assert found and found.since == FIRST + timedelta(seconds=60)


QUICK = "0 started a, 60 done a, 120 done b, 180 done c"
SLOW = "0 started a, 150 done a, 300 done b, 450 done c"


@pytest.mark.parametrize(
    ("words", "silent", "expected"),
    [
        (QUICK, 3 * 60 * 5 / 3, ("silence", "een", "d")),
        (SLOW, 3 * 60 * 2.5, ("silence", "een", "d")),
        ("0 started a", 3 * 60 * 1.75, ("silence", "een", "a")),
        ("0 started a, 5 done a, 9 done b, 12 done c", 3 * 60, ("silence", "een", "d")),
        ("0 started a, 5 done a, 9 done b, 12 done c, 15 done d", 3 * 60, ("silence", "een", "e")),
        (FOUR.rpartition(",")[0], 3 * 60 * 1.75, ("silence", "een", "a")),
    ],
)
def test_silence_is_long_for_this_step_and_this_learner(
    words: str, silent: float, expected: tuple[str, str, str]
) -> None:
    last = float(words.rsplit(", ", maxsplit=1)[-1].split(maxsplit=1)[0])
    assert why(words, last + silent - 0.1) is None
    assert why(words, last + silent) == expected


def test_a_hint_or_a_larger_letter_is_no_try_and_does_not_end_the_silence() -> None:
    began = "0 started a"
    assert why(began + ", 200 hint a, 250 setting groot", 3 * 60 * 1.75) == ("silence", "een", "a")
    assert why(began + ", 200 wrong a x, 250 hint a", 3 * 60 * 1.75) is None


@pytest.mark.parametrize(
    "words",
    [
        "0 arrived",
        "0 started a, 1 again",
        "0 started a, 1 done a, 2 done b, 3 done c, 4 done d, 5 done e",
        "0 vreemd:started a",
    ],
)
def test_who_is_in_no_lesson_is_never_silent(words: str) -> None:
    assert why(words, 50 * 60) is None


def test_who_went_on_after_a_long_silence_is_not_told_any_more() -> None:
    assert why("0 started a, 900 done a", 901) is None


@pytest.mark.parametrize("words", [FOUR, "0 started a, 80 help a", "80 started a"])
def test_who_has_gone_home_needs_nobody(words: str) -> None:
    home = 80 + GONE.total_seconds()
    assert why(words, home - 1)
    assert why(words, home) is None


def test_a_call_of_this_morning_does_not_stand_this_afternoon() -> None:
    later = "0 started a, 1 help a, 7000 twee:started a, 7010 twee:done a"
    assert why(later, 7020) is None


def test_what_a_lesson_does_not_have_any_more_is_told_of_nobody() -> None:
    assert (
        why(
            "0 started a, 1 help weg, 2 wrong oud x, 3 wrong oud x, 4 wrong oud x, 5 wrong oud x", 9
        )
        is None
    )
    assert why("0 vreemd:started a, 1 vreemd:help a", 9) is None


def test_nothing_is_told_of_somebody_who_did_nothing_or_whose_clock_runs_ahead() -> None:
    assert signal(History(), FIRST, LESSONS, SILENT) is None
    assert why(FOUR, 0) is None


def test_a_pause_grows_with_what_there_is_to_read_to_fill_in_and_to_look_up() -> None:
    short = Step(id="a", title="Stap", part="Begin", say="Doe dit.", task=Task())
    long = short.model_copy(update={"say": "Doe dit nu maar eens heel rustig."})
    papers = short.model_copy(update={"task": Task(papers=("jaaropgave",))})
    assert pause_at(short, {}) == ANOTHER_KIND + 2 * A_WORD
    assert pause_at(long, {}) == pause_at(short, {}) + 5 * A_WORD
    assert pause_at(papers, {}) == pause_at(short, {}) + A_PAPER
    asking = [
        (fields_at(step, CATALOG.services), PAUSES[lesson.id, step.id])
        for lesson in CATALOG.lessons.values()
        for step in lesson.steps
    ]
    assert min(pause for fields, pause in asking if fields >= 3) > min(pause for _, pause in asking)


def test_a_pause_is_minutes_for_every_step_there_is() -> None:
    made = pauses(CATALOG.lessons, CATALOG.services)
    assert made.keys() == {
        (lesson.id, step.id) for lesson in CATALOG.lessons.values() for step in lesson.steps
    }
    assert min(made.values()) > min(THINKING.values())
    assert sorted(made.values())[len(made) * 3 // 4] < LONGEST


def test_a_class_of_35_with_200_events_each_takes_milliseconds() -> None:
    lessons = [*CATALOG.lessons.values()]
    walks = [
        (lesson.id, step.id, kind)
        for lesson in lessons
        for step in lesson.steps
        for kind in ("wrong {} anders", "hint {}", "done {}")
    ][:200]
    pupils = []
    for pupil in range(35):
        events = [
            Event(
                FIRST + timedelta(seconds=10 * at + pupil),
                "appel-fiets-maan-42",
                happened(kind.format(step), lesson),
            )
            for at, (lesson, step, kind) in enumerate(walks)
        ]
        pupils.append(History().grown(events))
    now = FIRST + timedelta(seconds=2000 + 30)
    times = []
    for _ in range(5):
        start = perf_counter()
        for history in pupils:
            signal(history, now, CATALOG.lessons, PAUSES)
        times.append(perf_counter() - start)
    assert times[0] < 0.5
    assert min(times) < 0.02, times
