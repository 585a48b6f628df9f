"""A step that begins anew: the teacher lets it, and the page of the pupil takes it in."""

from __future__ import annotations

from datetime import UTC, datetime

from sandbox.classroom import Pupil
from sandbox.classroom.lead import AGAIN
from sandbox.model import Event, class_stream
from sandbox.model.classes import TakenBack, Told
from sandbox.model.happened import ResetUndone, StepReset
from sandbox.pages.controls import HOLDING
from sandbox.pages.parts.fields import key_of
from sandbox.pages.place import Place
from sandbox.progress import History, Moment
from sandbox.progress.mishaps import is_of_mishap
from sandbox.progress.rounds import is_reset, was_tried
from sandbox.store import Kept, Overtaken, last_of
from sandbox.ui import as_teacher, session, visit
from sandbox.ui.at_step import scene_of
from sandbox.ui.runtime import catalog, store

EMPTY = {"tick": False, "text": "", "keypad": ""}
"""What a control holds that nobody touched; others hold None."""


def reset(where: str) -> None:
    """A step, named as "seat/lesson/step", begins anew for a pupil."""
    pupil, lesson, step = _found(where)
    if pupil and _keep(pupil.learner, StepReset(lesson, step)):
        as_teacher.do(lambda _: (Told(pupil.seat, AGAIN, lesson, step),))
        as_teacher.just_did("opnieuw", where)


def take_back(where: str) -> None:
    """It does not: all that was done there counts again."""
    pupil, lesson, step = _found(where)
    if pupil and _keep(pupil.learner, ResetUndone(lesson, step)):
        as_teacher.do(lambda _: (TakenBack(pupil.seat),))
        session.drop("just")


def take_in(place: Place) -> None:
    """What this tab still holds of a step that was reset meanwhile is gone."""
    lesson = catalog().lessons.get(place.lesson)
    moment = visit.moment(lesson) if lesson else None
    if lesson is None or moment is None or not _has(moment, place.step):
        return
    here = (place.lesson, place.step, moment.resets(place.step))
    before = session.recall("resets", here)
    session.keep(resets=here)
    if before[:2] == here[:2] and before != here:
        session.drop("outcome", "held", "moved")
        scene = scene_of(lesson, place.step)
        for question in scene.asked.questions:
            if question.control in HOLDING:
                continue
            start = question.field.prefill or EMPTY.get(question.control)
            value = start == "ja" if question.control == "tick" else start
            session.put_answer(key_of(scene, question.field.id), value)


def _has(moment: Moment, step: str) -> bool:
    return any(one.id == step for one in moment.lesson.steps)


def _found(where: str) -> tuple[Pupil | None, str, str]:
    """The pupil, the lesson and the step that are meant, for who teaches this class."""
    seat, _, rest = where.partition("/")
    lesson_id, _, step = rest.partition("/")
    room = as_teacher.room()
    lesson = catalog().lessons.get(lesson_id) if room and lesson_id in room.lessons else None
    there = lesson and (is_of_mishap(step) or any(one.id == step for one in lesson.steps))
    return (room.pupils.get(seat) if room and there else None, lesson_id, step)


def _keep(learner: str, what: StepReset | ResetUndone) -> bool:
    """Keeps it with what a pupil did, where it changes anything."""
    while _changes(kept := store().read(learner), what):
        event = Event(datetime.now(UTC), class_stream(as_teacher.name()), what)
        try:
            store().append(learner, event, after=last_of(kept))
            return True
        except Overtaken:
            continue
    return False


def _changes(kept: tuple[Kept, ...], what: StepReset | ResetUndone) -> bool:
    """Whether something was done at the step that can be reset, or a reset of it stands."""
    history = History().grown([row.event for row in kept])
    moment = history.moment(catalog().lessons[what.lesson])
    if isinstance(what, StepReset):
        return was_tried(moment.at(what.step))
    return is_reset(history.of(what.lesson), what.step)
