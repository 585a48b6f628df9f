"""What somebody presses at a step: its own button, a tip, help, time, and what holds an answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import get_args

from sandbox import progress
from sandbox.model import Folder, Lesson
from sandbox.model.happened import Done, HelpAsked, HintAsked, JumpUndone, MessageMoved, TimeJumped
from sandbox.pages.parts.form import opened_hint
from sandbox.pages.place import FINISHED, LESSON, REFRESH, Place
from sandbox.pages.state import Moved
from sandbox.practice.joined import joined
from sandbox.practice.pressing import press as press_button
from sandbox.practice.refreshing import answered
from sandbox.practice.refreshing import question as question_of
from sandbox.progress.refreshing import to_refresh
from sandbox.tasks import Outcome
from sandbox.ui import address, examining, hard_ones, telling, typed, visit, visiting
from sandbox.ui.at_step import closed, scene_of
from sandbox.ui.making import catalog
from sandbox.ui.runtime import person


def press(lesson_id: str, step_id: str, back: str) -> None:
    """The button of the simulated screen. `back` is the check page that led here, if any."""
    lesson = catalog().lessons[lesson_id]
    quick = progress.settings(visit.current().history.settings).pace == "snel" and not back
    held = partial(closed, lesson_id)
    as_done = visit.moment(lesson).lesson
    together = joined(catalog().services, as_done, step_id, held) if quick else ()
    if len(together) > 1:
        _press_all(lesson, together)
        return
    scene = scene_of(lesson, step_id)
    pressed = press_button(scene, typed.answers(scene))
    visit.record(*pressed.happened)
    visiting.remember_outcome(Place(LESSON, lesson_id, step_id, back), pressed.outcome)
    if pressed.onward and back:
        address.go(Place(LESSON, lesson_id, back))
    elif pressed.onward:
        onward(lesson_id, step_id)
    elif not pressed.outcome.done and any(isinstance(what, Done) for what in pressed.happened):
        typed.put_right(scene)
    elif not pressed.outcome.done:
        typed.empty(scene, pressed.outcome.emptied)


def _press_all(lesson: Lesson, steps: Sequence[str]) -> None:
    """The button of a page with several steps: each is judged in its order, as if it came alone.

    What comes after a step that is not done is looked at and not kept; in the way "proef", with one
    try for each, it is not even looked at.
    """
    outcomes: dict[str, Outcome] = {}
    going = True
    for name in steps:
        scene = scene_of(lesson, name)
        if not going and scene.way == "proef":
            break
        pressed = press_button(scene, typed.answers(scene))
        outcomes[name] = pressed.outcome
        if going:
            visit.record(*pressed.happened)
        if going and not pressed.outcome.done and visit.moment(lesson).done.issuperset({name}):
            typed.put_right(scene)
        elif not pressed.outcome.done:
            typed.empty(scene, pressed.outcome.emptied)
        going = going and pressed.onward
    if going:
        onward(lesson.id, steps[-1])
        return
    first = next(one for one in outcomes.values() if not one.done)
    visiting.remember_outcome(Place(LESSON, lesson.id, steps[0]), first, outcomes)


def refresh(lesson_id: str, step_id: str) -> None:
    """The button of a question of *Opfrissen*."""
    here, lesson = visit.current(), catalog().lessons[lesson_id]
    today, lessons = datetime.now(UTC).date(), catalog().lessons.values()
    klas = here.history.classroom
    asked = to_refresh(here.history, lessons, today, lambda: hard_ones.missed_in(klas))
    due = next((one for one in asked if (one.lesson.id, one.step) == (lesson_id, step_id)), None)
    if due is None:
        return
    who = person(lesson.persona, visit.seed(lesson))
    scene = question_of(catalog().services, visit.moment(lesson), who, due)
    outcome, happened = answered(scene, typed.answers(scene))
    visit.record(*happened)
    if happened:
        visiting.forget_outcome()
        visiting.praise(Place(REFRESH), f"{lesson_id}/{step_id}")
    else:
        visiting.remember_outcome(Place(REFRESH), outcome)


def answer_exam(subject: str, task: str) -> None:
    """The button of a task of an exam."""
    examining.answer(subject, task, typed.answers)


def onward(lesson_id: str, step_id: str) -> None:
    """To the step after this one, or to the end of the lesson."""
    lesson = visit.moment(catalog().lessons[lesson_id]).lesson
    ids = [step.id for step in lesson.steps]
    after = ids[ids.index(step_id) + 1 :]
    place = Place(LESSON, lesson_id, after[0] if after else FINISHED)
    visiting.praise(place, step_id)
    address.go(place)


def later(lesson_id: str, step_id: str, jump: str) -> None:
    """Lets simulated time pass; `jump` is the id of a jump that the author offers here."""
    visit.record(TimeJumped(lesson_id, step_id, jump))
    telling.day(lesson_id, step_id)


def undo(lesson_id: str, step_id: str) -> None:
    """Takes the last jump in time at this step back."""
    visit.record(JumpUndone(lesson_id, step_id))
    telling.day(lesson_id, step_id, undone=True)


def move(lesson_id: str, letter: str, to: str) -> None:
    """Puts a message of the digital mailbox in another folder."""
    folder: Folder = next(known for known in get_args(Folder) if known == to)
    visit.record(MessageMoved(lesson_id, letter, folder))
    telling.moved(lesson_id, letter, folder)


def hint(lesson_id: str, step_id: str) -> None:
    """One more rung of the ladder of hints; two when the first was open unasked."""
    scene = scene_of(catalog().lessons[lesson_id], step_id)
    form = progress.settings(visit.current().history.settings).form
    visit.record(HintAsked(lesson_id, step_id))
    if opened_hint(form, scene):
        visit.record(HintAsked(lesson_id, step_id))
    telling.hint(lesson_id, step_id)


def ask_help(lesson_id: str, step_id: str) -> None:
    """Marks the step, so that a helper sees it."""
    visit.record(HelpAsked(lesson_id, step_id))
    telling.help_asked(lesson_id, step_id)


def hold(key: str, value: str, focus: str, said: str) -> None:
    """An answer that a button inside it makes: ids that the author wrote."""
    visiting.hold(key, value, Moved(f".st-key-{focus} button", said))
