"""When help is offered to who practises, when not, and when the page looks again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from sandbox.classroom import signal
from sandbox.classroom.offering import Offer, offered
from sandbox.classroom.signals import SETTLED
from tests.classroom.test_early_signal import FOUR, LESSONS, SILENT, did
from tests.happening import FIRST

SILENCE = 3 * 60 * 1.75


def offer(words: str, seconds: float, step: str = "a") -> Offer:
    now = FIRST + timedelta(seconds=seconds)
    return offered(did(words), ("een", step), now, LESSONS, SILENT)


@pytest.mark.parametrize(
    ("words", "seconds", "why"),
    [
        (FOUR, 83, "wrong"),
        (FOUR, 81, None),
        (FOUR + ", 90 hint a", 90, "wrong"),
        (FOUR.rpartition(",")[0], 83, None),
        ("0 started a", SILENCE, "silence"),
        ("0 started a, 9 searched nee, 9 searched nee, 9 searched nee", 20, "search"),
        (FOUR + ", 81 help a", 90, None),
        (FOUR + ", 81 no-help a", 90, None),
        (FOUR + ", 81 done a", 90, None),
        ("0 started a, 5 no-help a", SILENCE + 60, None),
    ],
)
def test_who_is_stuck_is_offered_help_unless_it_was_asked_or_not_wanted(
    words: str, seconds: float, why: str | None
) -> None:
    assert offer(words, seconds).why == why


def test_what_was_not_wanted_at_one_step_is_offered_at_the_next_and_in_another_round() -> None:
    at_next = "0 started a, 5 no-help a, 10 done a"
    assert offer(at_next, 10 + SILENCE, "b").why == "silence"
    again = "0 started a, 5 no-help a, 10 again, 20 started a"
    assert offer(again, 20 + SILENCE).why == "silence"


def test_at_another_step_than_where_somebody_is_stuck_nothing_is_offered() -> None:
    assert offer(FOUR, 90, "b") == Offer()


def test_the_page_looks_again_when_help_will_be_offered_if_nothing_happens() -> None:
    assert offer("0 started a", 10).due == FIRST + timedelta(seconds=SILENCE)
    assert offer(FOUR, 80.5).due == FIRST + timedelta(seconds=80) + SETTLED
    assert offer(FOUR, 83).due is None
    assert offer("0 started a, 10 done a", 20).due is None  # done: looked at once more
    assert offer("0 started a, 5 no-help a", 20).due is None


def test_that_help_was_not_wanted_is_no_try_so_the_teacher_still_sees_the_silence() -> None:
    quiet = did("0 started a, 200 no-help a")
    found = signal(quiet, FIRST + timedelta(seconds=SILENCE), LESSONS, SILENT)
    assert found and found.why == "silence"
