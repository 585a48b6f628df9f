"""*Opfrissen*: offered on the start page, asked about somebody else, kept as ids alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sandbox.model import Event, Happened, class_stream
from sandbox.model.classes import ClassMade, Joined, LessonPlanned
from sandbox.model.happened import Arrived, Done, InClass, Refreshed, Started, Wrong
from sandbox.people.cases import case_of
from sandbox.practice.refreshing import question
from sandbox.progress import History
from sandbox.progress.refreshing import Due, to_refresh
from sandbox.tasks.kinds.choose import Choose
from sandbox.texts import text
from sandbox.ui import classes, runtime
from tests.content import CATALOG
from tests.flows.walking import Walk, code

LESSON = CATALOG.lessons["echt-of-nep"]
MISTAKE = "betalen"
NICKNAMES = ("rustige-reiger", "dappere-das", "vlotte-vos", "zachte-zwaan")


def three_days_later() -> Walk:
    """Somebody who finished the lesson three days ago."""
    walk = Walk(code(61))
    long_ago = datetime.now(UTC) - timedelta(days=3)
    did: list[Happened] = [Arrived(), Started(LESSON.id, LESSON.steps[0].id)]
    did += [Done(LESSON.id, step.id) for step in LESSON.steps]
    events = [Event(long_ago, walk.stream, what) for what in did]
    runtime.store().append(walk.stream, *events)
    return walk


def due(walk: Walk) -> tuple[Due, ...]:
    history = walk.moment(LESSON.id).events
    return to_refresh(History().grown(history), [LESSON], datetime.now(UTC).date())


def test_questions_of_some_days_ago_are_offered_answered_and_over() -> None:
    walk = three_days_later().open()
    walk.press("opfrissen")
    first, *rest = due(walk)
    person = runtime.person(LESSON.persona, walk.learner)
    scene = question(CATALOG.services, walk.moment(LESSON.id), person, first)
    assert walk.says(scene.say)
    step = LESSON.around.recall[0]
    assert case_of(step, person.facts, 0)["wie"] not in scene.say
    key = f"veld-{LESSON.id}-{first.step}-keuze"
    walk.at.radio(key=key).set_value(MISTAKE)
    walk.press("druk")
    wrong = next(one for one in step.task.options if one.id == MISTAKE)  # type: ignore[attr-defined]
    assert walk.says(wrong.say)
    assert walk.moment(LESSON.id).refreshed(first.step) == 0
    walk.at.radio(key=key).set_value(scene.right(scene.fields[0]))
    walk.press("druk")
    assert walk.events[-1].what == Refreshed(LESSON.id, first.step)
    assert walk.says(scene.task.praise)
    assert [one.step for one in due(walk)] == [one.step for one in rest]
    assert walk.moment(LESSON.id).current is None
    did = [Event(datetime.now(UTC), walk.stream, Refreshed(LESSON.id, one.step)) for one in rest]
    runtime.store().append(walk.stream, *did)
    walk.run()
    assert walk.says(text("opfrissen.klaar"))
    walk.press("naar_start")
    assert "opfrissen" not in walk.page().buttons


def test_what_many_in_the_class_had_wrong_comes_first_to_its_pupils() -> None:
    step = next(one for one in reversed(LESSON.around.recall) if isinstance(one.task, Choose))
    last = step.id
    name, two_days_ago = classes.name_of("K7MPX9"), datetime.now(UTC) - timedelta(days=2)
    walk = Walk(code(63))
    streams = [walk.stream, *(runtime.keys().learner(code(number)) for number in (64, 65, 66))]
    joined = [Joined(str(seat), nickname) for seat, nickname in enumerate(NICKNAMES, 1)]
    made = (ClassMade("zonnebloem", "", "nee", "x"), LessonPlanned(LESSON.id))
    events = [Event(two_days_ago, "docent", what) for what in made]
    events += [Event(two_days_ago, *pair) for pair in zip(streams, joined, strict=True)]
    runtime.store().append(class_stream(name), *events)
    for stream in streams:
        did: list[Happened] = [Arrived(), InClass(name), Started(LESSON.id, LESSON.steps[0].id)]
        did += [Wrong(LESSON.id, last, "anders"), Done(LESSON.id, last)]
        runtime.store().append(stream, *(Event(two_days_ago, stream, what) for what in did))
    walk.open().press("opfrissen")
    assert walk.says(text("opfrissen.lastig"))
    key = f"veld-{LESSON.id}-{last}-keuze"
    right = next(one for one in step.task.options if one.right)  # type: ignore[attr-defined]
    walk.at.radio(key=key).set_value(right.id)
    walk.press("druk")
    assert walk.events[-1].what == Refreshed(LESSON.id, last)
    assert walk.says(text("opfrissen.klaar"))
