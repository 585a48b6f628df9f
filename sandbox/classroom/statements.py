"""What pupils did as xAPI statements, for a school that keeps its own record of learning.

Source: xAPI 1.0.3, part 2 (github.com/adlnet/xAPI-Spec), and the verbs of ADL. An actor is a number
made of class and seat: no name, no address. What an answer was is not in it, for it is nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from sandbox.classroom.feelings import Feelings, feelings
from sandbox.classroom.rows import Followed
from sandbox.model import Event, Lesson
from sandbox.model.happened import AtStep, Done, HelpAsked, HintAsked, Started, Wrong
from sandbox.progress.confidence import AFTER, BEFORE
from sandbox.texts import text

HOME = "https://oefenloket.oefen"
"""A name for our own ids, under an end of addresses that does not exist."""
VERBS = {
    Started: ("http://adlnet.gov/expapi/verbs/initialized", "begon"),
    Done: ("http://adlnet.gov/expapi/verbs/completed", "deed"),
    Wrong: ("http://adlnet.gov/expapi/verbs/attempted", "probeerde"),
    HintAsked: ("http://adlnet.gov/expapi/verbs/asked", "vroeg een tip"),
    HelpAsked: ("http://adlnet.gov/expapi/verbs/asked", "vroeg hulp"),
}
"""The verb of each kind of event that says something of learning, and its Dutch word."""
RESPONDED = "http://adlnet.gov/expapi/verbs/responded"
SUCCESS = {Done: True, Wrong: False}

Statement = dict[str, Any]
"""One statement, as JSON has it."""


def statements(
    classroom: str, pupils: Sequence[Followed], lessons: Sequence[Lesson]
) -> tuple[Statement, ...]:
    """All that pupils did in the lessons of a class; `classroom` is a secret
    of it: whoever knows the ids can try what they were made with.

    The same event has the same id every time, so that who takes them twice has them once.
    """
    known = {lesson.id: lesson for lesson in lessons}
    of_pupils = (one for pupil in pupils for one in _of(classroom, pupil, known))
    of_all = (_felt(classroom, one) for one in feelings(pupils, lessons))
    return (*of_pupils, *of_all)


def _of(classroom: str, pupil: Followed, lessons: Mapping[str, Lesson]) -> Iterator[Statement]:
    who = _number(f"{HOME}/klas/{classroom}/{pupil.seat}")
    for number, event in enumerate(pupil.history.events):
        what = event.what
        if isinstance(what, AtStep) and type(what) in VERBS and what.lesson in lessons:
            told = _told(event, what, lessons[what.lesson])
            yield {"id": _number(f"{who}/{number}"), "actor": _actor(who), **told}


def _felt(classroom: str, found: Feelings) -> Statement:
    """How sure the class felt: the actor is the class, so that no statement is of one pupil."""
    who = _number(f"{HOME}/klas/{classroom}")
    lesson = found.lesson
    return {
        "id": _number(f"{who}/{lesson.id}/zeker/{found.pupils}"),
        "actor": _actor(who),
        "verb": {"id": RESPONDED, "display": {"nl": "zei"}},
        "object": _activity(f"{lesson.id}/zeker", text("zeker.verslag.kop")),
        "context": {"contextActivities": {"parent": [_activity(lesson.id, lesson.title)]}},
        "result": {
            "extensions": {
                f"{HOME}/zeker/{when}": list(counts)
                for when, counts in ((BEFORE, found.before), (AFTER, found.after))
            }
        },
        "timestamp": found.last.isoformat(),
    }


def _number(name: str) -> str:
    return str(uuid5(NAMESPACE_URL, name))


def _actor(who: str) -> Statement:
    return {"objectType": "Agent", "account": {"homePage": HOME, "name": who}}


def _told(event: Event, what: AtStep, lesson: Lesson) -> Statement:
    verb, word = VERBS[type(what)]
    said: Statement = {
        "verb": {"id": verb, "display": {"nl": word}},
        "object": _activity(f"{lesson.id}/{what.step}", _title(lesson, what.step)),
        "context": {"contextActivities": {"parent": [_activity(lesson.id, lesson.title)]}},
        "timestamp": event.at.isoformat(),
    }
    if type(what) in SUCCESS:
        said["result"] = {"success": SUCCESS[type(what)]}
    return said


def _activity(name: str, title: str) -> Statement:
    return {"id": f"{HOME}/les/{name}", "definition": {"name": {"nl": title}}}


def _title(lesson: Lesson, step: str) -> str:
    """The title of a step, its id when the lesson has it no more."""
    return next((one.title for one in lesson.steps if one.id == step), step)
