"""A step that the teacher reset begins anew: by an event, and nothing is erased."""

from __future__ import annotations

from sandbox.model.happened import Done, Started
from sandbox.progress import History, Moment, hints_shown, not_yet, tries
from tests import happening
from tests.content import CATALOG

LESSON = CATALOG.lessons["eerste-aangifte"]
FIRST, SECOND = (step.id for step in LESSON.steps[:2])
AT_SECOND = (
    f"started {FIRST}",
    f"done {FIRST}",
    f"wrong {SECOND} anders",
    f"hint {SECOND}",
    f"help {SECOND}",
)


def after(*words: str) -> tuple[History, Moment]:
    history = History().grown(happening.history(*words, lesson=LESSON.id))
    return history, history.moment(LESSON)


def test_tries_and_hints_and_calls_for_help_of_the_step_are_gone_and_nothing_else() -> None:
    history, before = after(*AT_SECOND)
    assert (tries(before.at(SECOND)), hints_shown(before.at(SECOND))) == (1, 1)
    assert before.stuck == {SECOND}
    history, moment = after(*AT_SECOND, f"step-reset {SECOND}")
    assert moment.at(SECOND) == ()
    assert (set(moment.stuck), set(moment.done)) == (set(), {FIRST})
    assert moment.current == LESSON.steps[1]
    assert len(history.events) == len(AT_SECOND) + 1, "what happened is kept"


def test_taken_back_all_of_it_counts_again() -> None:
    _, before = after(*AT_SECOND)
    _, moment = after(*AT_SECOND, f"step-reset {SECOND}", f"step-reset-undone {SECOND}")
    assert moment.at(SECOND) == before.at(SECOND)
    assert (moment.resets(SECOND), moment.resets(FIRST)) == (2, 0)


def test_of_two_resets_one_taken_back_leaves_the_other() -> None:
    again = (f"step-reset {SECOND}", f"hint {SECOND}", f"step-reset {SECOND}")
    _, moment = after(*AT_SECOND, *again, f"step-reset-undone {SECOND}")
    assert hints_shown(moment.at(SECOND)) == 1
    assert tries(moment.at(SECOND)) == 0
    _, none = after(*AT_SECOND, *[f"step-reset-undone {SECOND}"] * 2)
    assert tries(none.at(SECOND)) == 1


def test_a_step_that_was_done_can_be_done_again_and_what_came_after_stays_done() -> None:
    third = LESSON.steps[2].id
    done = (*AT_SECOND, f"done {SECOND}", f"done {third}")
    history, moment = after(*done, f"step-reset {SECOND}")
    assert moment.done == {FIRST, third}
    assert moment.current == LESSON.steps[1]
    again = Done(LESSON.id, SECOND)
    assert not_yet(history, [again]) == (again,)
    assert moment.round, "the lesson stays begun"


def test_the_first_step_begins_anew_without_the_lesson_being_left() -> None:
    history, moment = after(f"started {FIRST}", f"wrong {FIRST} anders", f"step-reset {FIRST}")
    assert tries(moment.at(FIRST)) == 0
    assert not_yet(history, [Started(LESSON.id, FIRST)]) == ()
