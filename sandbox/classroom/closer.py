"""One pupil from close by, for the teacher: the task, what went wrong, hints, minutes, what to ask.

A teacher may not know whose papers a pupil has, for that hangs on the oefencode: facts are left
open. What was typed is nowhere, so what went wrong is told in the author's words for the cause.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sandbox.classroom.minutes import spent, whole
from sandbox.classroom.rows import where_now
from sandbox.model import Coach, Event, Lesson, Service, Step
from sandbox.model.happened import Wrong
from sandbox.people.facts import left_open
from sandbox.progress import History, Moment, StepView, coach_of, hints_open, step_views
from sandbox.tasks import task_of


@dataclass(frozen=True, slots=True)
class Went:
    """What went wrong: the author's `words` for the cause (questions may share one), how often.

    Without words `mistake` says what is known: "anders" or "onleesbaar".
    """

    mistake: str
    words: tuple[str, ...]
    times: int


@dataclass(frozen=True, slots=True)
class Took:
    """A step and the whole minutes that it took so far, None when it was not begun."""

    step: StepView
    minutes: int | None


@dataclass(frozen=True, slots=True)
class Closer:
    """One pupil in the lesson of now; without a `step` when all is done.

    `told` says that after the last hint the answer was told too.
    """

    lesson: Lesson
    step: Step | None
    say: str
    wrong: tuple[Went, ...]
    hints: tuple[str, ...]
    told: bool
    took: tuple[Took, ...]
    coach: Coach | None


def closer(
    history: History, lessons: Sequence[Lesson], services: Mapping[str, Service], now: datetime
) -> Closer:
    """A pupil in the lesson where he or she is now."""
    lesson = where_now(history, lessons)
    moment = history.moment(lesson)
    step = moment.current
    here = moment.at(step.id) if step else ()
    seen = hints_open(here, moment.way, len(step.hints)) if step else 0
    coach = coach_of(step) if step else None
    return Closer(
        lesson=lesson,
        step=step,
        say=left_open(step.say) if step else "",
        wrong=_wrong(step, here, services) if step else (),
        hints=tuple(map(left_open, step.hints[:seen])) if step else (),
        told=step is not None and seen > len(step.hints),
        took=_took(moment, now),
        coach=_open(coach) if coach else None,
    )


def _open(coach: Coach) -> Coach:
    return Coach(say=left_open(coach.say), leave=left_open(coach.leave))


def why(step: Step, mistake: str, services: Mapping[str, Service]) -> tuple[str, ...]:
    """The author's words for a mistake at a step, facts left open; none for "anders"."""
    return tuple(map(left_open, task_of(step).causes(services, mistake)))


def _wrong(step: Step, here: Sequence[Event], services: Mapping[str, Service]) -> tuple[Went, ...]:
    made = Counter(event.what.mistake for event in here if isinstance(event.what, Wrong))
    return tuple(
        Went(mistake, why(step, mistake, services), times) for mistake, times in made.most_common()
    )


def _took(moment: Moment, now: datetime) -> tuple[Took, ...]:
    found = {step: whole(time) for step, time in spent(moment, now).items()}
    return tuple(Took(view, found.get(view.id)) for view in step_views(moment, ""))
