"""How sure somebody said to be: the last answer counts, of this round, and of this question."""

from __future__ import annotations

import pytest

from sandbox.model.happened import Felt
from sandbox.progress import History, not_yet
from sandbox.progress.confidence import LEVELS, QUESTIONS, Growth, growth
from sandbox.texts import text
from tests.happening import history

LESSON = "echt-of-nep"
BEGUN = ("started a", f"felt {LESSON} doen 2 voor")


@pytest.mark.parametrize(
    ("said", "grown"),
    [
        ((), Growth()),
        (BEGUN, Growth("2")),
        ((*BEGUN, f"felt {LESSON} doen 4 na"), Growth("2", "4")),
        ((*BEGUN, f"felt {LESSON} doen 4 na", f"felt {LESSON} doen 5 na"), Growth("2", "5")),
        ((*BEGUN, f"felt {LESSON} doen 4 na", "again"), Growth()),
        ((*BEGUN, "felt iets-anders doen 4 na", f"felt {LESSON} hulp 4 na"), Growth("2")),
        ((*BEGUN, f"felt {LESSON} doen 9 na"), Growth("2")),
    ],
)
def test_what_was_said_last_before_and_after_counts(said: tuple[str, ...], grown: Growth) -> None:
    assert growth(history(*said, lesson=LESSON), LESSON) == grown


def test_the_same_answer_is_kept_once() -> None:
    past = History().grown(history(*BEGUN, lesson=LESSON))
    same, other = (Felt(LESSON, "doen", level, "voor") for level in "23")
    assert not_yet(past, (same, other)) == (other,)


def test_every_question_and_every_answer_has_its_words() -> None:
    assert len({text(f"zeker.vraag.{name}") for name in QUESTIONS}) == len(QUESTIONS) == 3
    assert len({text(f"zeker.niveau.{level}") for level in LEVELS}) == len(LEVELS) == 5
