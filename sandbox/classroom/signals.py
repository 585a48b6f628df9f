"""Early signal: whether a learner is stuck now, at which step, and why. Events in, a signal out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sandbox.classroom.pauses import for_learner
from sandbox.model import Event, Lesson
from sandbox.model.happened import (
    Again,
    AtStep,
    Done,
    HelpAsked,
    HintAsked,
    InLesson,
    OfferDeclined,
    Wrong,
)
from sandbox.progress import SEARCHES_AFTER, STUCK_AFTER, History, Place, in_vain
from sandbox.progress.rounds import RESETS, since, standing

RETURNS = 3
"""Twice back is looking something up; a third time without anything done is being lost."""
SETTLED = timedelta(seconds=2)
"""Who only clicks presses again within this time; the overview looks as often, so loses nothing."""
GONE = timedelta(hours=1)
"""Longer than a lesson of 50 minutes: nobody sits there any more, and nobody can be helped."""

NO_TRY = (HintAsked, OfferDeclined)
"""What somebody does who does not get further."""

Why = Literal["help", "wrong", "to_and_fro", "search", "silence"]
"""Asked for help; too many wrong answers; kept leaving and coming back; searched in vain; does
nothing for long.
"""


@dataclass(frozen=True, slots=True)
class Signal:
    """Somebody is stuck at this step, for this reason, since then. What is surest comes first."""

    lesson: str
    step: str
    why: Why
    since: datetime


def signal(
    history: History,
    now: datetime,
    lessons: Mapping[str, Lesson],
    pauses: Mapping[Place, timedelta],
) -> Signal | None:
    """The one thing to tell of this learner, or None.

    `pauses` is how long one may be silent at each step (sandbox/classroom/pauses.py).
    """
    if _gone(history, now):
        return None
    return _help(history, now, lessons) or unasked(history, now, lessons, pauses)


def unasked(
    history: History,
    now: datetime,
    lessons: Mapping[str, Lesson],
    pauses: Mapping[Place, timedelta],
) -> Signal | None:
    """The same without calls for help: that somebody is stuck who did not say so."""
    if _gone(history, now):
        return None
    return (
        _wrong(history, now, lessons)
        or _to_and_fro(history, lessons)
        or _searching(history, lessons)
        or _silence(history, now, lessons, pauses)
    )


def moments(
    history: History, lessons: Mapping[str, Lesson], pauses: Mapping[Place, timedelta]
) -> tuple[datetime, ...]:
    """When there may be something more to tell, if nothing happens meanwhile."""
    silent = _silent(history, lessons, pauses)
    settled = [event.at + SETTLED for event in history.events[-1:]]
    return (*settled, *([silent.since] if silent else []))


def _gone(history: History, now: datetime) -> bool:
    return not history.events or now - history.events[-1].at >= GONE


def _help(history: History, now: datetime, lessons: Mapping[str, Lesson]) -> Signal | None:
    """Stands until the next step of that lesson is done, whatever is practised meanwhile."""
    for lesson in reversed([*history.lessons]):
        for event in reversed(_undone(history, lesson)):
            what = event.what
            if (
                isinstance(what, HelpAsked)
                and now - event.at < GONE
                and _there(history, lesson, what.step, lessons)
            ):
                return Signal(lesson, what.step, "help", event.at)
    return None


def _wrong(history: History, now: datetime, lessons: Mapping[str, Lesson]) -> Signal | None:
    """Stands until a step is done somewhere; who is still clicking away is not stuck yet."""
    if now - history.events[-1].at < SETTLED:
        return None
    for lesson, step in _last_wrong(history):
        at = [
            event.at
            for event in _undone(history, lesson)
            if isinstance(event.what, Wrong) and event.what.step == step
        ]
        if len(at) >= STUCK_AFTER and _there(history, lesson, step, lessons):
            return Signal(lesson, step, "wrong", at[STUCK_AFTER - 1])
    return None


def _to_and_fro(history: History, lessons: Mapping[str, Lesson]) -> Signal | None:
    """Left the step that comes now, and came back to it, again and again with nothing done."""
    moves = [event for event in _fruitless(history) if _is_move(event)]
    home = _home(history, lessons) if len(moves) >= 2 * RETURNS else None
    here, came = home, list[datetime]()
    for event in moves:
        place = _place(event)
        came += [event.at] if place == home != here else []
        here = place
    return Signal(*home, "to_and_fro", came[RETURNS - 1]) if home and came[RETURNS - 1 :] else None


def _searching(history: History, lessons: Mapping[str, Lesson]) -> Signal | None:
    """Looked for something again and again, and found nothing; until anything else is done."""
    vain = history.events[len(history.events) - in_vain(history.events) :]
    place = _left(history, lessons) if len(vain) >= SEARCHES_AFTER else None
    return Signal(*place, "search", vain[SEARCHES_AFTER - 1].at) if place else None


def _left(history: History, lessons: Mapping[str, Lesson]) -> Place | None:
    """Where somebody was, or would begin, who looks for something else."""
    for lesson in reversed([*history.lessons]):
        if step := _current(history, lesson, lessons):
            return (lesson, step)
    return next(((name, one.steps[0].id) for name, one in lessons.items()), None)


def _silence(
    history: History,
    now: datetime,
    lessons: Mapping[str, Lesson],
    pauses: Mapping[Place, timedelta],
) -> Signal | None:
    """Tried nothing for longer than the step asks of this learner."""
    found = _silent(history, lessons, pauses)
    return found if found and now >= found.since else None


def _silent(
    history: History, lessons: Mapping[str, Lesson], pauses: Mapping[Place, timedelta]
) -> Signal | None:
    """From when on it is long that somebody tried nothing; a hint is no try."""
    last = next(filter(_is_try, reversed(history.events)), None)
    lesson = last.what.lesson if last and isinstance(last.what, InLesson) else ""
    step = _current(history, lesson, lessons)
    pause = pauses.get((lesson, step or ""))
    if last is None or step is None or pause is None:
        return None
    long = last.at + for_learner(pause, history.of(lesson), pauses)
    return Signal(lesson, step, "silence", long)


def _home(history: History, lessons: Mapping[str, Lesson]) -> Place | None:
    """The step that comes after what was done last, in whichever lesson."""
    done = history.events[: len(history.events) - len(_fruitless(history))]
    lesson = next(
        (one.what.lesson for one in (*done[-1:], *history.events) if isinstance(one.what, AtStep)),
        "",
    )
    step = _current(history, lesson, lessons)
    return (lesson, step) if step else None


def _fruitless(history: History) -> tuple[Event, ...]:
    """What happened since the last step that was done, of whichever lesson."""
    return since(history.events, Done)


def _undone(history: History, lesson: str) -> tuple[Event, ...]:
    """What happened in a lesson since its last step that was done, or since it was begun again."""
    return standing(since(since(history.of(lesson), Done), Again))


def _last_wrong(history: History) -> list[Place]:
    """The steps with a wrong answer since anything was done, the last one first."""
    wrong = [event.what for event in _fruitless(history) if isinstance(event.what, Wrong)]
    return [*dict.fromkeys((what.lesson, what.step) for what in reversed(wrong))]


def _current(history: History, lesson: str, lessons: Mapping[str, Lesson]) -> str | None:
    """The step that somebody is at in a lesson; None when all are done or none was begun."""
    moment = history.moment(lessons[lesson]) if lesson in lessons else None
    step = moment.current if moment and moment.round else None
    return step.id if step else None


def _place(event: Event) -> Place | None:
    return (event.what.lesson, event.what.step) if isinstance(event.what, AtStep) else None


def _is_try(event: Event) -> bool:
    return isinstance(event.what, InLesson) and not isinstance(event.what, NO_TRY)


def _is_move(event: Event) -> bool:
    return isinstance(event.what, AtStep) and not isinstance(event.what, RESETS)


def _there(history: History, lesson: str, step: str, lessons: Mapping[str, Lesson]) -> bool:
    """Whether there still is such a step."""
    moment = history.moment(lessons[lesson]) if lesson in lessons else None
    return moment is not None and any(one.id == step for one in moment.lesson.steps)
