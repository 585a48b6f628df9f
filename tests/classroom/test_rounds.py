"""A round with the class follows from events: one answer each, in time, and only numbers."""

from __future__ import annotations

from datetime import UTC, datetime

from sandbox.classroom.rounds import ClassRound, can_answer
from sandbox.model import Event, Happened
from sandbox.model.classes import (
    BarsShown,
    QuestionPut,
    RoundAnswered,
    RoundBegun,
    RoundEnded,
    WhyShown,
)

NOW = datetime(2026, 9, 1, 9, tzinfo=UTC)
FIRST, SECOND = (
    QuestionPut("echt-of-nep/bericht-1/oordeel"),
    QuestionPut("echt-of-nep/bericht-2/oordeel"),
)
BEGIN = RoundBegun("echt-of-nep")


def after(*happened: tuple[str, Happened] | Happened) -> ClassRound:
    pairs = [one if isinstance(one, tuple) else ("docent", one) for one in happened]
    return ClassRound().grown([Event(NOW, who, what) for who, what in pairs])


def says(who: str, option: str, number: str = "1") -> tuple[str, Happened]:
    return who, RoundAnswered(number, option)


def test_answers_are_counted_and_who_gave_them_is_not_shown() -> None:
    found = after(BEGIN, FIRST, says("a", "echt"), says("b", "nep"), says("c", "nep"))
    assert found.now.counts == {"echt": 1, "nep": 2}
    assert found.now.right(frozenset({"nep"})) == 2


def test_the_first_answer_of_somebody_counts() -> None:
    found = after(BEGIN, FIRST, says("a", "echt"), says("a", "nep"))
    assert found.now.answers == {"a": "echt"}
    assert not can_answer(found, "a", 1)


def test_an_answer_that_comes_late_is_for_no_other_question() -> None:
    found = after(BEGIN, FIRST, BarsShown(), says("a", "nep"), SECOND, says("b", "nep", "1"))
    assert found.number == 2
    assert found.questions[0].answers == found.now.answers == {}
    assert can_answer(found, "b", 2)


def test_the_next_question_is_open_again() -> None:
    found = after(BEGIN, FIRST, BarsShown(), WhyShown(), SECOND)
    assert (found.shown, found.number, found.now.place) == ("question", 2, SECOND.place)


def test_what_is_no_number_answers_nothing() -> None:
    assert after(BEGIN, FIRST, says("a", "nep", "x"), says("b", "nep", "-1")).now.answers == {}


def test_without_a_round_nothing_is_asked_and_after_it_nothing_either() -> None:
    assert not after(FIRST, BarsShown(), says("a", "nep")).going
    assert not after(BEGIN).going
    assert not after(BEGIN, FIRST, RoundEnded(), SECOND).going


def test_a_new_round_begins_at_one() -> None:
    assert after(BEGIN, FIRST, SECOND, RoundBegun("blauwe-brief")).number == 0
