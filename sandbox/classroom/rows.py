"""Where one pupil of a class is, what is done there, and whether the teacher should come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from sandbox.classroom.lead import Lead
from sandbox.classroom.signals import GONE, Why, signal
from sandbox.model import Event, Lesson, Step
from sandbox.model.happened import Wrong
from sandbox.progress import History, Moment, Place, part_of

Doing = Literal[
    "help", "stuck", "lost", "seeking", "quiet", "waits", "working", "new", "away", "done"
]
"""What somebody is doing, the one that needs the teacher most first."""
PartState = Literal["done", "stuck", "here", "open"]
STUCK = ("help", "stuck", "lost", "seeking")
NEEDS = (*STUCK, "quiet")
WAITING = ("lost", "seeking", "quiet", "working")
"""What somebody seems to do who cannot go on before the teacher opens a part."""
SIGNALLED: Mapping[Why, Doing] = {
    "help": "help", "wrong": "stuck", "to_and_fro": "lost", "search": "seeking",
    "silence": "quiet",
}  # fmt: skip
Pauses = Mapping[Place, timedelta]
NOTHING_SAID = Lead()


@dataclass(frozen=True, slots=True)
class Followed:
    """Somebody in the class: the seat, the id of the nickname, and all that was done."""

    seat: str
    nickname: str
    history: History


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look at a class gave. `old` is from when it is, where it could not be read now."""

    pupils: tuple[Followed, ...] = ()
    old: datetime | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One pupil in the overview.

    `parts` are those of the lesson that is looked at, in its order. `lesson`, `step` and `number`
    (from 1) tell where the pupil is now, also when that is another lesson; no step when all is
    done. `since` is when it began to be so, `mistake` the id that was wrong most at this step,
    so many `times`.
    """

    seat: str
    nickname: str
    parts: tuple[PartState, ...]
    doing: Doing
    lesson: Lesson
    step: Step | None
    number: int
    since: datetime | None
    mistake: str = ""
    times: int = 0

    @property
    def needs_help(self) -> bool:
        """Whether the teacher should go there now."""
        return self.doing in NEEDS


def where_now(history: History, lessons: Sequence[Lesson]) -> Lesson:
    """The lesson that is touched last and not done, else the first that is not, else the last."""
    left = [lesson for lesson in lessons if history.moment(lesson).current]
    order = list(history.lessons)
    begun = [lesson for lesson in left if lesson.id in history.lessons]
    if begun:
        return max(begun, key=lambda lesson: order.index(lesson.id))
    return left[0] if left else lessons[-1]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where somebody is and since when, and what is done there."""

    moment: Moment
    step: Step | None
    doing: Doing
    since: datetime | None


def spot_of(
    history: History,
    lessons: Mapping[str, Lesson],
    now: datetime,
    pauses: Pauses,
    lead: Lead = NOTHING_SAID,
) -> Spot:
    """Where a pupil is in the lessons of the class, by id: at least one."""
    spot = _spot(history, lessons, now, pauses)
    waits = spot.step and spot.doing in WAITING and lead.holds(spot.moment, spot.step.id)
    return replace(spot, doing="waits") if waits else spot


def _spot(history: History, lessons: Mapping[str, Lesson], now: datetime, pauses: Pauses) -> Spot:
    if found := signal(history, now, lessons, pauses):
        there = history.moment(lessons[found.lesson])
        step = next(step for step in there.lesson.steps if step.id == found.step)
        return Spot(there, step, SIGNALLED[found.why], found.since)
    moment = history.moment(where_now(history, tuple(lessons.values())))
    last = history.events[-1].at if history.events else None
    return Spot(moment, moment.current, _doing(history, moment, last, now), last)


def _doing(history: History, moment: Moment, last: datetime | None, now: datetime) -> Doing:
    """What somebody does who needs no help."""
    if moment.current is None:
        return "done"
    if last is None or not history.lessons:
        return "new"
    return "away" if now - last >= GONE else "working"


def row_of(pupil: Followed, lesson: Lesson, spot: Spot) -> Row:
    """A pupil at that spot, over the parts of a lesson."""
    where, step = spot.moment.lesson, spot.step
    wrong = mistakes(spot.moment.at(step.id)) if step else Counter()
    mistake, times = wrong.most_common(1)[0] if wrong else ("", 0)
    return Row(
        seat=pupil.seat,
        nickname=pupil.nickname,
        parts=_parts(pupil.history.moment(lesson), lesson, spot),
        doing=spot.doing,
        lesson=where,
        step=step,
        number=where.steps.index(step) + 1 if step else len(where.steps),
        since=spot.since,
        mistake=mistake,
        times=times,
    )


def _parts(moment: Moment, lesson: Lesson, spot: Spot) -> tuple[PartState, ...]:
    states: dict[str, PartState] = {}
    for step in lesson.steps:
        done = step.id in moment.done | moment.passed
        if states.get(part_of(step), "done") == "done":
            states[part_of(step)] = "done" if done else "open"
    if spot.step and spot.moment.written is lesson and moment.round:
        states[part_of(spot.step)] = "stuck" if spot.doing in STUCK else "here"
    return tuple(states.values())


def mistakes(here: Sequence[Event]) -> Counter[str]:
    """How often each mistake was made."""
    return Counter(event.what.mistake for event in here if isinstance(event.what, Wrong))
