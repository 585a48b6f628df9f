"""What a teacher sees of one pupil: the task, the cause, hints, minutes, and what to ask."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from sandbox.classroom.closer import Closer, closer, why
from sandbox.classroom.minutes import AWAY
from sandbox.model import Around, Event, Lesson
from sandbox.model.happened import Done, Started, Wrong
from sandbox.progress import History
from sandbox.tasks.kinds.choose import Choose, Possible
from sandbox.tasks.kinds.order import Item, Order
from tests import happening
from tests.content import CATALOG

LESSON = CATALOG.lessons["eerste-aangifte"].model_copy(update={"around": Around()})
BEFORE = [step.id for step in LESSON.steps[:8]]
"""The steps before the second wage."""


def seen(*words: str, lesson: Lesson = LESSON) -> Closer:
    events = happening.history(*words, lesson=lesson.id)
    return closer(History().grown(events), [lesson], CATALOG.services, events[-1].at)


def test_the_task_and_the_coach_note_are_those_of_the_step_of_now() -> None:
    found = seen("started beginnen", "done beginnen")
    assert found.step is LESSON.steps[1]
    assert found.say == LESSON.steps[1].say
    assert found.coach == LESSON.steps[1].coach


def test_what_went_wrong_is_told_in_the_words_of_the_author_for_the_cause() -> None:
    found = seen(
        *(f"done {step}" for step in BEFORE),
        *["wrong loon-festival netto"] * 2,
        "wrong loon-festival anders",
    )
    first, other = found.wrong
    assert (first.mistake, first.times) == ("netto", 2)
    assert len(first.words) == 1
    assert "bank" in first.words[0]
    assert (other.mistake, other.words, other.times) == ("anders", (), 1)


def test_questions_that_share_the_id_of_a_mistake_give_the_words_of_each() -> None:
    step = next(step for step in LESSON.steps if step.id == "uitgaven")
    assert len(why(step, "vergeten", CATALOG.services)) == 2


def test_a_choice_and_an_order_tell_what_the_author_wrote_of_it() -> None:
    options = (Possible(id="ja", label="Ja", say="Goed.", right=True),
               Possible(id="nee", label="Nee", say="Lees de brief van {naam}."))  # fmt: skip
    items = tuple(Item(id=name, label=name) for name in ("een", "twee", "drie"))
    choose = LESSON.steps[0].model_copy(update={"task": Choose(question="Wat?", options=options)})
    order = choose.model_copy(
        update={"task": Order(question="Wat?", items=items, say="Eerst een.")}
    )
    assert why(choose, "nee", {}) == ("Lees de brief van ….",)
    assert why(choose, "onleesbaar", {}) == ()
    assert why(order, "anders", {}) == ("Eerst een.",)


def test_no_fact_of_a_person_stands_in_what_the_teacher_sees() -> None:
    for lesson in CATALOG.lessons.values():
        for at, step in enumerate(lesson.steps):
            words = [f"done {before.id}" for before in lesson.steps[:at]]
            found = seen("started x", *words, *[f"hint {step.id}"] * 9, lesson=lesson)
            assert found.step is step
            said = (
                [found.say, *found.hints, *(found.coach.say, found.coach.leave) * bool(1)]
                if (found.coach)
                else [found.say, *found.hints]
            )
            assert not [text for text in said if re.search(r"\{[a-z]", text)], (lesson.id, step.id)


@pytest.mark.parametrize(("asked", "hints", "told"), [(0, 0, False), (1, 1, False), (3, 2, True)])
def test_the_hints_that_were_seen_and_whether_the_answer_was_told(
    asked: int, hints: int, told: bool
) -> None:
    found = seen("started beginnen", *["hint beginnen"] * asked)
    assert found.hints == LESSON.steps[0].hints[:hints]
    assert found.told is told


def test_minutes_go_to_the_step_at_which_something_was_pressed_and_a_break_is_cut_short() -> None:
    start = happening.FIRST

    def at(minutes: int, what: Started | Done | Wrong) -> Event:
        return Event(start + timedelta(minutes=minutes), "a", what)

    events = (
        at(0, Started(LESSON.id, "beginnen")),
        at(2, Wrong(LESSON.id, "beginnen", "uitstel")),
        at(3, Done(LESSON.id, "beginnen")),
        at(93, Done(LESSON.id, "manier")),
    )
    found = closer(
        History().grown(events), [LESSON], CATALOG.services, start + timedelta(minutes=97)
    )
    minutes = [took.minutes for took in found.took]
    assert minutes[:3] == [3, AWAY.total_seconds() // 60, 4]
    assert set(minutes[3:]) == {None}


def test_who_is_done_has_no_task_any_more() -> None:
    found = seen(*(f"done {step.id}" for step in LESSON.steps))
    assert (found.step, found.say, found.wrong, found.coach) == (None, "", (), None)
    assert all(took.step.state == "done" for took in found.took)


def test_who_only_just_came_in_has_the_first_task_and_no_minutes() -> None:
    found = closer(History(), [LESSON], CATALOG.services, happening.FIRST)
    assert found.step is LESSON.steps[0]
    assert {took.minutes for took in found.took} == {None}
