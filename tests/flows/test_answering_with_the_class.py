"""What a pupil chooses in a round is kept once and in time; of who is not in the class nothing."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from streamlit.testing.v1 import AppTest

from sandbox.model import Event, Happened, class_stream
from sandbox.model.classes import BarsShown, ClassMade, Joined, QuestionPut, RoundBegun
from sandbox.model.happened import Arrived, InClass
from sandbox.people.seed import Chance
from sandbox.progress import new_code
from sandbox.ui import classes, runtime

CLASS = "K7MPX4"
PLACE = "echt-of-nep/bericht-1/oordeel"
CODES = [new_code(Chance(name).below) for name in ("een", "twee")]


def script() -> None:
    """One choice."""
    import streamlit as st

    from sandbox.ui import asking

    asking.answer(st.query_params["nummer"], st.query_params["keuze"])


def stream() -> str:
    return class_stream(classes.name_of(CLASS))


def make(*more: Happened) -> None:
    """A class in a round; the first of two learners is in it."""
    me, now = runtime.keys().learner(CODES[0]), datetime.now(UTC)
    for code in CODES:
        learner = runtime.keys().learner(code)
        runtime.store().append(learner, Event(now, learner, Arrived()))
    runtime.store().append(me, Event(now, me, InClass(classes.name_of(CLASS))))
    did: list[Happened] = [
        ClassMade("zonnebloem", "", "nee", "x"),
        RoundBegun("echt-of-nep"),
        QuestionPut(PLACE),
    ]
    events = [Event(now, stream(), what) for what in (*did, *more)]
    joined = Event(now, me, Joined("1", "rustige-reiger"))
    runtime.store().append(stream(), events[0], joined, *events[1:])


def choose(code: str, option: str, number: str = "1") -> None:
    at = AppTest.from_function(script, default_timeout=60)
    at.query_params.update({"nummer": number, "keuze": option})
    at.session_state["carried"] = ("", code)
    at.run()
    assert not at.exception


def answers() -> list[str]:
    return list(classes.look(classes.name_of(CLASS)).going.now.answers.values())


def test_a_choice_is_kept_once() -> None:
    make()
    choose(CODES[0], "echt")
    choose(CODES[0], "nep")
    assert answers() == ["echt"]


def test_after_the_bars_it_is_too_late() -> None:
    make(BarsShown())
    choose(CODES[0], "echt")
    assert answers() == []


@pytest.mark.parametrize("option", ["", "weg", "<b>", "a" * 5000, "../1"])
def test_what_is_no_option_is_not_kept(option: str) -> None:
    make()
    before = len(runtime.store().read(stream()))
    choose(CODES[0], option)
    assert len(runtime.store().read(stream())) == before


def test_an_answer_to_another_question_is_not_kept() -> None:
    make()
    choose(CODES[0], "echt", number="2")
    assert answers() == []


def test_who_is_not_in_the_class_answers_nothing() -> None:
    make()
    before = len(runtime.store().read(stream()))
    choose(CODES[1], "echt")
    assert len(runtime.store().read(stream())) == before
