"""Simulated days: a pure function of events. Time passes only when the learner says so.

A step takes the time of its own `wait` once it is done. At some steps the learner may let more
time pass ("wacht tot morgen", "6 weken later"), and take the last jump there back, or all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sandbox.model import Consequence, Event, Lesson, Step, Wait
from sandbox.model.happened import AllUndone, JumpUndone, TimeJumped
from sandbox.progress.calendar import after
from sandbox.progress.rounds import steps_done, this_round


@dataclass(frozen=True)
class Span:
    """The days of one step: when it began, what day it is after the learner's jumps, its end.

    `ends` is the day once the step is done; before that the same as `now`.
    """

    begins: date
    now: date
    ends: date


@dataclass(frozen=True)
class Arrival:
    """A letter ("service/letter"), the day it came, and the step that it came at."""

    letter: str
    day: date
    step: str


def spans(events: Sequence[Event], lesson: Lesson) -> dict[str, Span]:
    """The days of every step, in order; of steps to come as if they were done at once.

    Letting a last day go by leads to the day on which something comes of it.
    """
    mine = this_round(events, lesson.id)
    done = steps_done(mine)
    day = lesson.starts
    found: dict[str, Span] = {}
    for step in lesson.steps:
        now = _after_all(day, jumps(mine, step))
        if step.then.deadline:
            last = last_day(lesson, step, {**found, step.id: Span(day, now, now)})
            if last and now > last:
                now = max(now, _comes(last, step.then.deadline.late[0]))
        ends = now
        if step.id in done and step.then.wait:
            ends = (
                max(now, after(day, step.then.wait))
                if _only_waits(step)
                else after(now, step.then.wait)
            )
        found[step.id] = Span(day, now, ends)
        day = ends
    return found


def jumps(mine: Sequence[Event], step: Step) -> tuple[Wait, ...]:
    """The jumps in time at a step that stand, in order; those nobody offers any more do not."""
    if not step.then.later:
        return ()
    offered = {wait.id: wait for wait in step.then.later}
    made: list[Wait] = []
    for event in mine:
        match event.what:
            case TimeJumped(step=step.id, jump=jump) if jump in offered:
                made.append(offered[jump])
            case JumpUndone(step=step.id):
                made = made[:-1]
            case AllUndone(step=step.id):
                made = []
    return tuple(made)


def jumped(events: Sequence[Event], lesson: Lesson, step: Step) -> bool:
    """Whether there is a jump at this step to take back."""
    return bool(jumps(this_round(events, lesson.id), step))


def arrivals(events: Sequence[Event], lesson: Lesson) -> tuple[Arrival, ...]:
    """The letters that have come, each once, by day and then in the order of the lesson.

    A letter comes when its step is done, or when so much time passed at that step; the letter
    of a missed day comes after that day, and is gone when the time is taken back.
    """
    done = steps_done(this_round(events, lesson.id))
    here = next((step.id for step in lesson.steps if step.id not in done), None)
    known = spans(events, lesson)
    came = [Arrival(letter, lesson.starts, "") for letter in lesson.post]
    for step in lesson.steps:
        span = known[step.id]
        if step.id in done or (step.id == here and _waited_enough(step, span)):
            came += [Arrival(letter, brings_on(step, span), step.id) for letter in step.then.brings]
        if step.id == here:
            late = missed(lesson, step, known)
            came += [Arrival(one.letter, day, step.id) for one, day in late if one.letter]
    first = {one.letter: one for one in reversed(came)}
    return tuple(sorted(first.values(), key=lambda one: (one.day, came.index(one))))


def brings_on(step: Step, span: Span) -> date:
    """The day on which the letters of a step come: after its wait, not after more patience."""
    if _only_waits(step) and step.then.wait:
        return after(span.begins, step.then.wait)
    return after(span.now, step.then.wait) if step.then.wait else span.now


def _waited_enough(step: Step, span: Span) -> bool:
    return bool(
        _only_waits(step) and step.then.wait and span.now >= after(span.begins, step.then.wait)
    )


def _only_waits(step: Step) -> bool:
    """Whether others are at work at this step: their time counts from its beginning.

    Where the learner has a last day, the answer is on its way only after the button is pressed.
    """
    return bool(step.then.later) and step.then.deadline is None


def last_day(lesson: Lesson, step: Step, known: Mapping[str, Span]) -> date | None:
    """The last day for what a step asks, that day included; None when there is none.

    A day that had gone by before the step began does not count: that cannot be taken back here.
    """
    if step.then.deadline is None:
        return None
    counted = after(_counted_from(lesson, step, known), step.then.deadline.within)
    last = step.then.deadline.day or counted
    return last if last >= known[step.id].begins else None


def missed(
    lesson: Lesson, step: Step, known: Mapping[str, Span]
) -> tuple[tuple[Consequence, date], ...]:
    """What came of letting the last day of a step go by, with the days, in order."""
    last = last_day(lesson, step, known)
    if last is None or step.then.deadline is None or known[step.id].now <= last:
        return ()
    days = [(one, _comes(last, one)) for one in step.then.deadline.late]
    return tuple((one, day) for one, day in days if day <= known[step.id].now)


def _comes(last: date, one: Consequence) -> date:
    return after(last + timedelta(days=1), one.after)


def today(events: Sequence[Event], lesson: Lesson) -> date:
    """The simulated day: where the lesson starts, plus all that was waited."""
    return spans(events, lesson)[lesson.steps[-1].id].ends


def _counted_from(lesson: Lesson, step: Step, known: Mapping[str, Span]) -> date:
    """The date of the last letter before a step: from there a term counts."""
    before = lesson.steps[: lesson.steps.index(step)]
    days = [brings_on(one, known[one.id]) for one in before if one.then.brings]
    return days[-1] if days else lesson.starts


def _after_all(day: date, waits: Sequence[Wait]) -> date:
    for wait in waits:
        day = after(day, wait)
    return day
