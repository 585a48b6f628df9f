"""What the learner may do with the simulated calendar at a step, and whether it is too late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sandbox import progress
from sandbox.model import Consequence, Event, Fact, Lesson, Step, Wait
from sandbox.people.facts import Facts


@dataclass(frozen=True)
class Waiting:
    """The calendar at a step.

    `jumps` may be made now; `undo` says that the last one can be taken back. `last_day` still
    counts. `late` is the newest consequence of letting it go by. `arrived`: while waiting, the
    letters of this step came already.
    """

    today: date
    jumps: tuple[Wait, ...] = ()
    undo: bool = False
    last_day: date | None = None
    late: Consequence | None = None
    arrived: bool = False


def waiting(lesson: Lesson, step: Step, events: Sequence[Event]) -> Waiting:
    """The calendar at a step; nothing can be done with it once the step is done."""
    today = progress.today(events, lesson)
    here = progress.current_step(events, lesson)
    if here is None or here.id != step.id or not step.then.later:
        return Waiting(today)
    known = progress.spans(events, lesson)
    late = progress.missed(lesson, step, known)
    arrived = not late and any(one.step == step.id for one in progress.arrivals(events, lesson))
    worse = len(late) < len(late_of(step))
    return Waiting(
        today,
        jumps=step.then.later if not arrived and (worse or not step.then.deadline) else (),
        undo=progress.jumped(events, lesson, step),
        last_day=progress.last_day(lesson, step, known),
        late=late[-1][0] if late else None,
        arrived=arrived,
    )


def late_of(step: Step) -> tuple[Consequence, ...]:
    """Everything that can come of letting the last day of a step go by."""
    return step.then.deadline.late if step.then.deadline else ()


def last_days(lesson: Lesson, step: Step, events: Sequence[Event]) -> Facts:
    """The fact {termijn.dag}: the last day of this step, or of the last one before that had one."""
    known = progress.spans(events, lesson)
    ids = [one.id for one in lesson.steps]
    upto = lesson.steps[: ids.index(step.id) + 1]
    days = [day for one in upto if (day := progress.last_day(lesson, one, known))]
    return {"termijn.dag": Fact("date", days[-1])} if days else {}
