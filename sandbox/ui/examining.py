"""What somebody presses in a praktijkexamen. Chance draws which exam it is, and is kept."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping

from sandbox.finding.subjects import modules
from sandbox.licence.asking import answered, left, scene_of
from sandbox.licence.drawing import ExamTask, tasks_of
from sandbox.licence.exams import going, outcome_of
from sandbox.model.happened import ExamBegun, ExamEnded, ExamTimed
from sandbox.pages.place import EXAM, Place
from sandbox.practice.scene import Scene
from sandbox.texts import text
from sandbox.ui import address, visit, visiting
from sandbox.ui.runtime import catalog, person
from sandbox.ui.told import tell

Typed = Callable[[Scene], Mapping[str, str]]


def begin(subject: str) -> None:
    """A new exam of a module, for who is in none; who is in one goes on with it."""
    if not visit.current().code:
        visit.begin()
    exam = going(visit.current().history, subject)
    if exam and not left(exam, tasks := _tasks(subject, exam.seed)):
        visit.record(ExamEnded(subject, outcome_of(exam.right, len(tasks))))
    visit.record(ExamBegun(subject, secrets.token_hex(8)))
    address.go(Place(EXAM, subject=subject))


def answer(subject: str, task: str, typed: Typed) -> None:
    """The button of a task; nothing of one that was answered already, as in another tab."""
    exam = going(visit.current().history, subject)
    tasks = _tasks(subject, exam.seed) if exam else ()
    now = next(iter(left(exam, tasks)), None) if exam else None
    if exam is None or now is None or now.id != task:
        return
    lesson = catalog().lessons[now.lesson]
    who = person(lesson.persona, exam.seed)
    scene = scene_of(catalog().services, lesson, who, exam, now)
    outcome, happened = answered(exam, tasks, scene, typed(scene))
    visit.record(*happened)
    if happened:
        visiting.forget_outcome()
    else:
        visiting.remember_outcome(Place(EXAM, subject=subject), outcome)


def time(subject: str, chosen: str) -> None:
    """More minutes, or without the time, or with it again."""
    visit.record(ExamTimed(subject, chosen))
    exam = going(visit.current().history, subject)
    if exam:
        tell(text(f"rijbewijs.examen.tijd.gezegd_{chosen}", minuten=exam.minutes))


def _tasks(subject: str, seed: str) -> tuple[ExamTask, ...]:
    module = next(one for one in modules() if one.id == subject)
    return tasks_of(catalog().services, module, catalog().listed, seed)
