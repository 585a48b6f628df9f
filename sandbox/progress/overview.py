"""How each lesson stands for one learner: "Mijn voortgang"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from sandbox.model import Event
from sandbox.model.happened import WayChosen
from sandbox.progress.moment import Moment
from sandbox.progress.steps import state_of

Status = Literal["not_started", "started", "needs_help", "done"]


@dataclass(frozen=True, slots=True)
class LessonView:
    """A lesson in an overview; `at_step` counts from 1 and is the last step of a done lesson."""

    lesson_id: str
    title: str
    status: Status
    done: int
    total: int
    at_step: int


def status(moment: Moment) -> Status:
    """How the lesson stands in this round; only choosing a way is not a start."""
    return _view(moment).status


def overview(moments: Iterable[Moment]) -> tuple[LessonView, ...]:
    """Every lesson as it stands, in the order given."""
    return tuple(map(_view, moments))


def _view(moment: Moment) -> LessonView:
    states = [state_of(step, moment) for step in moment.lesson.steps]
    behind = moment.done | moment.passed
    left = [at for at, step in enumerate(moment.lesson.steps) if step.id not in behind]
    return LessonView(
        lesson_id=moment.lesson.id,
        title=moment.lesson.title,
        status=_status(moment.round, [states[at] for at in left]),
        done=len(states) - len(left),
        total=len(states),
        at_step=left[0] + 1 if left else len(states),
    )


def _status(round_: Sequence[Event], left: Sequence[str]) -> Status:
    if not left:
        return "done"
    if "needs_help" in left:
        return "needs_help"
    begun = any(not isinstance(event.what, WayChosen) for event in round_)
    return "started" if begun else "not_started"
