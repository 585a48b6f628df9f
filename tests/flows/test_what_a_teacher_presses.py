"""What is pressed in the live part of a page is kept, and only for a teacher of the class.

What comes from a browser is a few words: whoever sends others, or is no teacher, changes nothing.
"""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from streamlit.testing.v1 import AppTest

from sandbox.classroom.lead import Lead
from sandbox.classroom.rounds import ClassRound
from sandbox.model import Event, Happened, class_stream
from sandbox.model.classes import ClassMade, Joined, LessonPlanned
from sandbox.model.happened import HintAsked, Started
from sandbox.ui import classes, leading, live, runtime

CODE = "K7MPX4"
ROUND = ("ronde", "ronde-verder", "ronde-uit")
SAYS = ("kom", "goed", "tip", "terug", "eruit", "erin", "gordijn", "verder", "tijd", *ROUND)
LESSON = "eerste-aangifte"


def script() -> None:
    """One press."""
    import streamlit as st

    from sandbox.ui import leading

    leading.LIVE[st.query_params["doe"]](st.query_params["met"])


def make() -> None:
    """A class with one pupil in it, who asked for one hint."""
    stream = class_stream(classes.name_of(CODE))
    did: list[tuple[str, Happened]] = [
        (stream, ClassMade("zonnebloem", "", "nee", "x")),
        (stream, LessonPlanned(LESSON)),
        ("pupil-1", Joined("1", "rustige-reiger")),
    ]
    now = datetime.now(UTC)
    runtime.store().append(stream, *[Event(now, actor, what) for actor, what in did])
    own = (Started(LESSON, "beginnen"), HintAsked(LESSON, "beginnen"))
    runtime.store().append("pupil-1", *[Event(now, "pupil-1", what) for what in own])


def press(act: str, word: str, teaches: tuple[str, ...] = (CODE,), code: str = CODE) -> AppTest:
    at = AppTest.from_function(script, default_timeout=60)
    at.query_params.update({"pagina": "klas", "klas": code, "doe": act, "met": word})
    at.session_state["teaches"] = teaches
    at.session_state["carried"] = ("", "")
    at.run()
    assert not at.exception
    return at


def lead() -> Lead:
    return classes.look(classes.name_of(CODE)).lead


def known() -> int:
    return len(runtime.store().read(class_stream(classes.name_of(CODE))))


def test_what_is_said_to_a_pupil_stands_at_the_step_of_now_and_can_be_taken_back() -> None:
    make()
    for act, said in (("kom", "komt"), ("goed", "goed"), ("tip", "tip-2")):
        press(act, "1")
        assert lead().to("1", LESSON, "beginnen") == said
    press("terug", "1")
    assert lead().to("1", LESSON, "beginnen") == ""


def test_after_the_last_hint_that_one_is_given_again() -> None:
    make()
    now = datetime.now(UTC)
    more = [Event(now, "pupil-1", HintAsked(LESSON, "beginnen"))] * 9
    runtime.store().append("pupil-1", *more)
    press("tip", "1")
    assert lead().to("1", LESSON, "beginnen") == "tip-2"


def test_all_stop_and_go_on_and_get_time() -> None:
    make()
    press("gordijn", "bord")
    assert lead().curtain == "bord"
    press("verder", "-")
    assert lead().curtain == ""
    press("tijd", "10")
    assert lead().until
    press("tijd", "0")
    assert lead().until is None


def test_somebody_is_taken_out_and_put_back() -> None:
    make()
    press("eruit", "1")
    room = classes.look(classes.name_of(CODE)).room
    assert (set(room.pupils), set(room.removed)) == (set(), {"1"})
    press("erin", "1")
    room = classes.look(classes.name_of(CODE)).room
    assert (set(room.pupils), set(room.removed)) == ({"1"}, set())


@pytest.mark.parametrize("act", SAYS)
def test_who_is_no_teacher_of_the_class_changes_nothing(act: str) -> None:
    make()
    before = known()
    words = {"gordijn": "bord", "tijd": "5", "ronde": "echt-of-nep", "ronde-verder": "1question"}
    press(act, words.get(act, "1"), teaches=())
    press(act, words.get(act, "1"), teaches=("X7MPX4",))
    assert known() == before


@pytest.mark.parametrize("act", [*SAYS, "bekijk", "namen", "stil"])
@pytest.mark.parametrize("word", ["9", "", "<b>", "a" * 5000, "../1", "1; drop", "\u202e", "🙂"])
def test_words_that_are_none_of_ours_break_nothing_and_keep_nothing_of_them(
    act: str, word: str
) -> None:
    make()
    press(act, word)
    kept = runtime.store().read(class_stream(classes.name_of(CODE)))
    assert word not in {*repr(kept).split("'")} - {"", "9"}
    if act in ("kom", "goed", "tip", "terug", "eruit", "erin", "gordijn"):
        assert len(kept) == 3


def test_every_press_of_the_live_part_is_looked_at_here() -> None:
    assert {*SAYS, "bekijk", "namen", "stil"} == set(leading.LIVE)


@pytest.mark.parametrize(
    "said", [None, 5, "", "kom", "kom 1 2", "weg 1", "kom " + "1" * 99, "__class__ 1", {"kom": 1}]
)
def test_what_is_no_press_of_ours_is_passed_over(said: object) -> None:
    assert live.press_of(said) is None


def test_a_press_is_one_word_with_one_more() -> None:
    assert live.press_of("kom 1") == ("kom", "1")
    assert live.press_of("bekijk -") == ("bekijk", "-")


def going() -> ClassRound:
    return classes.look(classes.name_of(CODE)).going


def test_a_round_goes_from_question_to_bars_to_why_to_the_next_question() -> None:
    make()
    press("ronde", "echt-of-nep")
    assert (going().number, going().shown) == (1, "question")
    for seen, number, shown in [
        ("1question", 1, "bars"),
        ("1bars", 1, "why"),
        ("1why", 2, "question"),
    ]:
        press("ronde-verder", seen)
        assert (going().number, going().shown) == (number, shown)
    press("ronde-uit", "-")
    assert not going().going


def test_two_presses_at_once_are_one() -> None:
    make()
    press("ronde", "echt-of-nep")
    for _ in range(2):
        press("ronde-verder", "1question")
    assert going().shown == "bars"


def test_a_lesson_without_a_round_begins_none() -> None:
    make()
    press("ronde", "eerste-aangifte")
    press("ronde", "weg")
    assert not going().going
