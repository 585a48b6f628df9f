"""A task of an exam as it stands before somebody, and what becomes of an answer."""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.licence.drawing import ExamTask
from sandbox.licence.exams import RIGHT, WRONG, Exam, outcome_of
from sandbox.model import Event, Happened, Lesson, Person, Service, Way
from sandbox.model.happened import Again, ExamAnswered, ExamEnded, Started
from sandbox.practice.scene import Scene, scene_at
from sandbox.progress import Moment
from sandbox.progress.mishaps import find_mishap
from sandbox.tasks import Outcome

WAY: Way = "proef"


def scene_of(
    services: Mapping[str, Service], lesson: Lesson, person: Person, exam: Exam, task: ExamTask
) -> Scene:
    """The task for the person of this exam, as if all before it in the lesson was done rightly."""
    host = _hosting(lesson, task)
    began: tuple[Happened, ...] = (
        Started(host.id, task.step),
        *(Again(host.id) for _ in range(task.turn)),
    )
    events = tuple(Event(exam.begun, person.archetype, what) for what in began)
    return scene_at(services, Moment(host, events), person, task.step)


def left(exam: Exam, tasks: tuple[ExamTask, ...]) -> tuple[ExamTask, ...]:
    """The tasks that are still to be answered."""
    return tuple(task for task in tasks if task.id not in exam.answers)


def answered(
    exam: Exam, tasks: tuple[ExamTask, ...], scene: Scene, typed: Mapping[str, str]
) -> tuple[Outcome, tuple[Happened, ...]]:
    """Whether the answer is right, and what is kept of it: nothing yet when it cannot be read.

    With the last answer the exam ends.
    """
    outcome = scene.task.judge(scene.now, scene.asked, typed, WAY)
    if outcome.errors or outcome.guarded:
        return outcome, ()
    now = left(exam, tasks)[0]
    how = RIGHT if outcome.done else WRONG
    kept = ExamAnswered(exam.subject, now.id, how)
    if len(left(exam, tasks)) > 1:
        return outcome, (kept,)
    right = sum(exam.answers.get(task.id) == RIGHT for task in tasks) + (how == RIGHT)
    return outcome, (kept, ExamEnded(exam.subject, outcome_of(right, len(tasks))))


def _hosting(lesson: Lesson, task: ExamTask) -> Lesson:
    """The lesson in which the task stands, in the way of an exam."""
    host = lesson.model_copy(update={"ways": (WAY,)})
    mishap = find_mishap(task.step) if task.part == "misgaat" else None
    if mishap is None:
        return host
    around = lesson.around.model_copy(update={"recall": (mishap.step,)})
    return host.model_copy(update={"around": around})
