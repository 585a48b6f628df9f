"""What the learner may do with the simulated calendar at a step, and whether it is too late."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sandbox.model import Consequence, Fact, Step, Wait
from sandbox.people.facts import Facts
from sandbox.progress import Moment


@dataclass(frozen=True, slots=True)
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


def waiting(moment: Moment, step: Step) -> Waiting:
    """The calendar at a step; nothing can be done with it once the step is done."""
    days, place = moment.days, moment.place(step.id)
    if days.here != place or not step.then.later:
        return Waiting(days.today)
    late = days.missed(place)
    arrived = not late and any((arrival.part, arrival.step) == place for arrival in days.arrivals)
    worse = len(late) < len(late_of(step))
    return Waiting(
        days.today,
        jumps=step.then.later if not arrived and (worse or not step.then.deadline) else (),
        undo=bool(days.jumps(place)),
        last_day=days.last_day(place),
        late=late[-1][0] if late else None,
        arrived=arrived,
    )


def late_of(step: Step) -> tuple[Consequence, ...]:
    """Everything that can come of letting the last day of a step go by."""
    return step.then.deadline.late if step.then.deadline else ()


def last_days(moment: Moment, step: Step) -> Facts:
    """The fact {termijn.dag}: the last day of this step, or of the last one before that had one."""
    ids = [other.id for other in moment.lesson.steps]
    upto = ids[: ids.index(step.id) + 1]
    days = [day for name in upto if (day := moment.days.last_day(moment.place(name)))]
    return {"termijn.dag": Fact("date", days[-1])} if days else {}
