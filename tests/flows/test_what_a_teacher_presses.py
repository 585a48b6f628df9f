"""What is pressed in the live part of a page is kept, and only for a teacher of the class.

What comes from a browser is a few words: whoever sends others, or is no teacher, changes nothing.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime

import pytest
from streamlit.testing.v1 import AppTest

from sandbox.classroom.lead import Lead
from sandbox.classroom.rounds import ClassRound
from sandbox.model import Event, Happened, class_stream
from sandbox.model.classes import ClassMade, Joined, LessonPlanned
from sandbox.model.happened import HintAsked, Started
from sandbox.progress import Moment, moment_in
from sandbox.ui import asking, classes, leading, live, runtime

CODE = "K7MPX4"
LESSON = "eerste-aangifte"
ROUND = ("ronde", "ronde-verder", "ronde-uit")
AT = f"1/{LESSON}/beginnen"
PART = f"{LESSON}/beginnen"
HELPS = ("opnieuw", "opnieuw-terug", "deel-dicht", "deel-open", "verhuis", "verhuis-uit")
SAYS = ("kom", "goed", "tip", "terug", "eruit", "erin", "gordijn", "verder", "tijd", *ROUND, *HELPS)


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


def codes() -> Collection[str]:
    return runtime.moves().of_class(classes.name_of(CODE))


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
    words = {"opnieuw": AT, "opnieuw-terug": AT, "deel-dicht": PART, "deel-open": PART}
    runtime.moves().seen("pupil-1", "appel-fiets-maan-42", "laptop")
    words |= {"gordijn": "bord", "tijd": "5", "ronde": "echt-of-nep", "ronde-verder": "1question"}
    press(act, words.get(act, "1"), teaches=())
    press(act, words.get(act, "1"), teaches=("X7MPX4",))
    assert known() == before
    assert len(runtime.store().read("pupil-1")) == 2
    assert not codes()


@pytest.mark.parametrize("act", [*SAYS, "bekijk", "namen", "stil"])
@pytest.mark.parametrize(
    "word",
    [
        *("", "<b>", "a" * 5000),
        *(
            pytest.param(one, marks=pytest.mark.long)
            for one in ("9", "../1", "1; drop", "\u202e", "🙂")
        ),
    ],
)
def test_words_that_are_none_of_ours_break_nothing_and_keep_nothing_of_them(
    act: str, word: str
) -> None:
    make()
    press(act, word)
    kept = runtime.store().read(class_stream(classes.name_of(CODE)))
    assert word not in {*repr(kept).split("'")} - {"", "9"}
    if act in ("kom", "goed", "tip", "terug", "eruit", "erin", "gordijn", *HELPS):
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


def test_one_question_or_all_of_a_lesson_of_the_class_are_a_round_and_of_no_other() -> None:
    make()
    first, second, *_ = (one.place for one in asking.questions(LESSON))
    press("ronde", f"{LESSON}/alle")
    assert going().now.place == first
    for shown in ("question", "bars", "why"):
        press("ronde-verder", f"1{shown}")
    assert (going().number, going().now.place) == (2, second)
    press("ronde", second)
    for shown in ("question", "bars", "why"):
        press("ronde-verder", f"1{shown}")
    assert (going().number, going().shown) == (1, "why"), "it was the only one"
    press("ronde-uit", "-")
    for other in ("blauwe-brief/alle", "blauwe-brief/uitnodiging/doen", f"{LESSON}/weg/weg"):
        press("ronde", other)
    assert not going().going


def moment() -> Moment:
    kept = runtime.store().read("pupil-1")
    return moment_in(runtime.catalog().lessons[LESSON], [row.event for row in kept])


def test_a_step_begins_anew_by_an_event_that_can_be_taken_back_once() -> None:
    make()
    press("opnieuw", AT)
    assert [type(event.what) for event in moment().at("beginnen")] == [Started]
    assert lead().to("1", LESSON, "beginnen") == "opnieuw"
    press("opnieuw", AT)
    assert len(runtime.store().read("pupil-1")) == 3, "nothing was done there since"
    for _ in range(2):
        press("opnieuw-terug", AT)
    assert [type(event.what) for event in moment().at("beginnen")] == [Started, HintAsked]
    assert lead().to("1", LESSON, "beginnen") == ""
    assert len(runtime.store().read("pupil-1")) == 4


@pytest.mark.parametrize(
    "where",
    [f"2/{LESSON}/beginnen", "1/echt-of-nep/weten", f"1/{LESSON}/weg", f"1/{LESSON}/manier"],
)
def test_nothing_begins_anew_of_others_elsewhere_or_where_nothing_was_done(where: str) -> None:
    make()
    before = known()
    press("opnieuw", where)
    press("opnieuw-terug", where)
    assert (known(), len(runtime.store().read("pupil-1"))) == (before, 2)


def test_of_who_was_wiped_meanwhile_nothing_begins_anew() -> None:
    make()
    runtime.store().forget("pupil-1")
    press("opnieuw", AT)
    assert runtime.store().read("pupil-1") == ()


def test_a_part_is_closed_and_opened_and_only_one_of_a_lesson_of_the_class() -> None:
    make()
    press("deel-dicht", PART)
    assert lead().closed == {(LESSON, "beginnen")}
    press("deel-open", PART)
    assert not lead().closed
    for where in (f"{LESSON}/manier", f"{LESSON}/weg", "echt-of-nep/weten", "echt-of-nep"):
        press("deel-dicht", where)
    assert not lead().closed


def test_a_code_for_another_device_is_given_and_taken_back_and_not_without_somebody() -> None:
    make()
    press("verhuis", "1")
    assert not codes(), "nobody was seen at work here"
    runtime.moves().seen("pupil-1", "appel-fiets-maan-42", "laptop")
    press("verhuis", "1")
    assert set(codes()) == {"1"}
    press("verhuis-uit", "1")
    assert not codes()
