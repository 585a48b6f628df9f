"""What a class did, in numbers: where people stopped, how long a step took, how it went.

Numbers of ids and times only: what somebody typed is nowhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import median

from sandbox.classroom.minutes import spent, whole
from sandbox.classroom.rows import Followed
from sandbox.model import Lesson
from sandbox.progress import Moment
from sandbox.progress.results import How, result

STOPPED = "not_done"


@dataclass(frozen=True, slots=True)
class Line:
    """One step of one pupil who began the lesson: how it went, and the whole minutes it took.

    `number` is that of the step in its lesson, from 1. `wrong` and `hints` count.
    """

    seat: str
    nickname: str
    lesson: Lesson
    number: int
    title: str
    how: How
    wrong: int
    hints: int
    minutes: int


@dataclass(frozen=True, slots=True)
class StepReport:
    """One step, of all pupils who came to it.

    `stopped` of them are there now and not further. `minutes` is what the one in the middle needed,
    `wrong` all wrong answers together.
    """

    number: int
    title: str
    came: int
    at_once: int
    corrected: int
    with_help: int
    stopped: int
    minutes: int
    wrong: int


@dataclass(frozen=True, slots=True)
class LessonReport:
    """One lesson: how many pupils began it, how many did all of it, and its steps."""

    lesson: Lesson
    began: int
    done: int
    steps: tuple[StepReport, ...]


def lines(pupils: Sequence[Followed], lessons: Sequence[Lesson]) -> tuple[Line, ...]:
    """Every step that a pupil came to, pupil by pupil in the order of the lessons."""
    return tuple(
        line
        for pupil in pupils
        for lesson in lessons
        if pupil.history.of(lesson.id)
        for line in _of(pupil, pupil.history.moment(lesson))
    )


def report(pupils: Sequence[Followed], lessons: Sequence[Lesson]) -> tuple[LessonReport, ...]:
    """The lessons that somebody began."""
    every = lines(pupils, lessons)
    found = (_lesson([line for line in every if line.lesson is one], one) for one in lessons)
    return tuple(one for one in found if one.began)


def _of(pupil: Followed, moment: Moment) -> list[Line]:
    """The steps that the author wrote: all pupils have those, whatever goes wrong for some."""
    took = spent(moment)
    here = moment.current.id if moment.current else ""
    numbers = {step.id: number for number, step in enumerate(moment.written.steps, 1)}
    return [
        Line(
            pupil.seat, pupil.nickname, moment.written, numbers[step.id],
            step.title, step.how, step.wrong, step.hints, whole(took.get(step.id, timedelta())),
        )
        for step in result(moment).steps
        if step.id in numbers and (step.how != STOPPED or step.id == here)
    ]  # fmt: skip


def _lesson(every: Sequence[Line], lesson: Lesson) -> LessonReport:
    steps = [
        _step(number, step.title, [line for line in every if line.number == number])
        for number, step in enumerate(lesson.steps, 1)
    ]
    began = {line.seat for line in every}
    stopped = {line.seat for line in every if line.how == STOPPED}
    return LessonReport(lesson, len(began), len(began - stopped), tuple(steps))


def _step(number: int, title: str, here: Sequence[Line]) -> StepReport:
    def count(how: How) -> int:
        return sum(line.how == how for line in here)

    return StepReport(
        number=number,
        title=title,
        came=len(here),
        at_once=count("at_once"),
        corrected=count("corrected"),
        with_help=count("with_help"),
        stopped=count("not_done"),
        minutes=round(median(line.minutes for line in here)) if here else 0,
        wrong=sum(line.wrong for line in here),
    )
