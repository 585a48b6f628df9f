"""What an exam of a module can be drawn from: steps in a row of a lesson, questions, mishaps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sandbox.finding import Subject, subject_of
from sandbox.licence.rules import rules
from sandbox.model import Lesson, Mishap, Service, Step
from sandbox.progress.mishaps import mishaps_for
from sandbox.tasks import task_of
from sandbox.tasks.finding import find_screen


@dataclass(frozen=True, slots=True)
class Pool:
    """`rows` are ids of steps that follow each other, by lesson; `questions` ids of *Weet je het
    nog*, by lesson.
    """

    subject: str
    rows: Mapping[str, tuple[tuple[str, ...], ...]]
    questions: Mapping[str, tuple[str, ...]]
    mishaps: tuple[Mishap, ...]


def pool_of(services: Mapping[str, Service], subject: Subject, lessons: Iterable[Lesson]) -> Pool:
    """The pool of a module; of all `lessons` those behind its door count."""
    here = [lesson for lesson in lessons if subject_of(lesson) == subject]
    rows = {lesson.id: tuple(_rows(services, lesson)) for lesson in here}
    questions = {
        lesson.id: tuple(step.id for step in lesson.around.recall if asks(services, step))
        for lesson in here
    }
    return Pool(
        subject.id,
        {name: found for name, found in rows.items() if found},
        {name: found for name, found in questions.items() if found},
        mishaps_for(subject.id),
    )


def _rows(services: Mapping[str, Service], lesson: Lesson) -> Iterator[tuple[str, ...]]:
    """Every row of steps that can be done one after another; what asks nothing is passed by."""
    exam = rules().exam
    steps = [step.id for step in lesson.practice if asks(services, step)]
    wide = min(exam.practice, len(steps))
    if wide >= exam.least:
        yield from (tuple(steps[at : at + wide]) for at in range(len(steps) - wide + 1))


def asks(services: Mapping[str, Service], step: Step) -> bool:
    """Whether a step has a right answer, and can be done outside its lesson: it needs no calendar,
    no other step to go back to, and nothing in it goes on by itself.
    """
    task = task_of(step)
    if not task.judged or task.lingers or step.then.deadline or step.then.later:
        return False
    screens = [find_screen(services, name)[1] for name in task.screens]
    bound = any(one.countdown or any(block.review for block in one.body) for one in screens)
    return not bound and bool(task.right(services))
