"""Simulated days in a life, a pure function of events. Time passes only when the learner says so.

A step takes the time of its own `wait` once it is done. At some steps the learner may let more
time pass ("wacht tot morgen", "6 weken later"), and take the last jump there back, or all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import takewhile

from sandbox.model import Consequence, Event, Step, Wait
from sandbox.model.happened import AllUndone, AtStep, JumpUndone, TimeJumped
from sandbox.progress.calendar import after
from sandbox.progress.life import Life, Part
from sandbox.progress.rounds import is_done
from sandbox.progress.stages import passed

Place = tuple[str, str]
"""A step in a life: the ids of the part of the plan and of the step."""


@dataclass(frozen=True, slots=True)
class Span:
    """The days of one step: when it began, what day it is after the learner's jumps, its end.

    `ends` is the day once the step is done; before that the same as `now`.
    """

    begins: date
    now: date
    ends: date


@dataclass(frozen=True, slots=True)
class Arrival:
    """A letter ("service/letter"), the day it came, and where it came; `step` "" is the begin."""

    letter: str
    day: date
    part: str
    step: str


@dataclass(frozen=True)
class Days:
    """What day it is in a life, and what came. `events` are those of its rounds now, in order."""

    life: Life
    events: tuple[Event, ...]

    @cached_property
    def steps(self) -> Mapping[Place, Step]:
        """Every step of the plan, in order."""
        return {(part.id, step.id): step for part in self.life.plan for step in part.steps}

    @cached_property
    def at(self) -> Mapping[Place, tuple[Event, ...]]:
        """What happened at each step where something did."""
        found: dict[Place, list[Event]] = {}
        for event in self.events:
            if isinstance(event.what, AtStep):
                found.setdefault((event.what.lesson, event.what.step), []).append(event)
        return {place: tuple(events) for place, events in found.items()}

    @cached_property
    def done(self) -> frozenset[Place]:
        """The steps that are done, as far as the plan still has them."""
        return frozenset(place for place in self.steps if is_done(self.at.get(place, ())))

    @cached_property
    def passed(self) -> frozenset[Place]:
        """The steps that were not done and need not be."""
        found: set[Place] = set()
        for part in self.life.plan:
            ids = [step.id for step in part.steps]
            at = {name: self.at.get((part.id, name), ()) for name in ids}
            done = {name for name in ids if (part.id, name) in self.done}
            found |= {(part.id, name) for name in passed(part.steps, at, done)}
        return frozenset(found)

    @cached_property
    def here(self) -> Place | None:
        """The first step that is still to be done; None when all are."""
        behind = self.done | self.passed
        return next((place for place in self.steps if place not in behind), None)

    @cached_property
    def reached(self) -> tuple[Part, ...]:
        """The parts that began: those that are done, and the one after them."""
        if self.here is None:
            return self.life.plan
        ids = [part.id for part in self.life.plan]
        return self.life.plan[: ids.index(self.here[0]) + 1]

    @cached_property
    def spans(self) -> Mapping[Place, Span]:
        """The days of every step, in order; of steps to come as if they were done at once.

        Letting a last day go by leads to the day on which something comes of it.
        """
        day = self.life.starts
        found: dict[Place, Span] = {}
        for part in self.life.plan:
            day = max(day, part.not_before or day)
            for step in part.steps:
                span = self._span((part.id, step.id), day, found)
                found[part.id, step.id] = span
                day = span.ends
        return found

    @cached_property
    def today(self) -> date:
        """The simulated day: where the life starts, plus all that was waited."""
        part = self.reached[-1]
        return self.spans[part.id, part.steps[-1].id].ends

    @cached_property
    def arrivals(self) -> tuple[Arrival, ...]:
        """The letters that have come, each once, by day and then in the order of the plan.

        A letter comes when its step is done, or when so much time passed at that step; the letter
        of a missed day comes after that day, and is gone when the time is taken back.
        """
        came: list[Arrival] = []
        for part in self.life.plan:
            if part in self.reached:
                begins = self.spans[part.id, part.steps[0].id].begins
                came += [Arrival(letter, begins, part.id, "") for letter in part.post]
            for step in part.steps:
                came += self._brought((part.id, step.id))
        first = {arrival.letter: arrival for arrival in reversed(came)}
        return tuple(sorted(first.values(), key=lambda arrival: (arrival.day, came.index(arrival))))

    def jumps(self, place: Place) -> tuple[Wait, ...]:
        """The jumps in time that stand, in order; those nobody offers any more do not."""
        offered = {wait.id: wait for wait in self.steps[place].then.later}
        made: list[Wait] = []
        for event in self.at.get(place, ()) if offered else ():
            match event.what:
                case TimeJumped(jump=jump) if jump in offered:
                    made.append(offered[jump])
                case JumpUndone():
                    made = made[:-1]
                case AllUndone():
                    made = []
        return tuple(made)

    def last_day(self, place: Place) -> date | None:
        """The last day for what a step asks, that day included; None when there is none.

        A day that had gone by before the step began does not count: that cannot be taken back here.
        """
        before = dict(takewhile(lambda pair: pair[0] != place, self.spans.items()))
        return self._last_day(place, self.spans[place].begins, before)

    def missed(self, place: Place) -> tuple[tuple[Consequence, date], ...]:
        """What came of letting the last day of a step go by, with the days, in order."""
        deadline, now, last = self.steps[place].then.deadline, self.spans[place].now, None
        if deadline:
            last = self.last_day(place)
        if deadline is None or last is None or now <= last:
            return ()
        days = [(consequence, _comes(last, consequence)) for consequence in deadline.late]
        return tuple((consequence, day) for consequence, day in days if day <= now)

    def day_of(self, letter: str) -> date:
        """The day on which a letter came, or will come if all goes on as it is."""
        for arrival in self.arrivals:
            if arrival.letter == letter:
                return arrival.day
        bringing = [place for place, step in self.steps.items() if letter in step.then.brings]
        return self._brings_on(bringing[0]) if bringing else self.life.starts

    def _brought(self, place: Place) -> list[Arrival]:
        step, span = self.steps[place], self.spans[place]
        came: list[Arrival] = []
        if place in self.done or (place == self.here and _waited_enough(step, span)):
            day = self._brings_on(place)
            came += [Arrival(letter, day, *place) for letter in step.then.brings]
        if place == self.here:
            late = self.missed(place)
            came += [
                Arrival(consequence.letter, day, *place)
                for consequence, day in late
                if consequence.letter
            ]
        return came

    def _brings_on(self, place: Place) -> date:
        return _brings_on(self.steps[place], self.spans[place])

    def _span(self, place: Place, begins: date, before: Mapping[Place, Span]) -> Span:
        then, only = self.steps[place].then, _only_waits(self.steps[place])
        now = begins
        for jump in self.jumps(place):
            now = after(now, jump)
        last = self._last_day(place, begins, before)
        if then.deadline and last and now > last:
            now = max(now, _comes(last, then.deadline.late[0]))
        ends = now
        if place in self.done and then.wait:
            ends = max(now, after(begins, then.wait)) if only else after(now, then.wait)
        return Span(begins, now, ends)

    def _last_day(self, place: Place, begins: date, before: Mapping[Place, Span]) -> date | None:
        """A term counts from the last letter before the step in its part, else from its begin."""
        deadline = self.steps[place].then.deadline
        if deadline is None:
            return None
        part = {spot: span for spot, span in before.items() if spot[0] == place[0]}
        days = [
            _brings_on(self.steps[spot], span)
            for spot, span in part.items()
            if self.steps[spot].then.brings
        ]
        first = next(iter(part.values())).begins if part else begins
        last = deadline.day or after(days[-1] if days else first, deadline.within)
        return last if last >= begins else None


def _brings_on(step: Step, span: Span) -> date:
    """The day on which the letters of a step come: after its wait, not after more patience."""
    if _only_waits(step) and step.then.wait:
        return after(span.begins, step.then.wait)
    return after(span.now, step.then.wait) if step.then.wait else span.now


def _waited_enough(step: Step, span: Span) -> bool:
    wait = step.then.wait
    return bool(_only_waits(step) and wait and span.now >= after(span.begins, wait))


def _only_waits(step: Step) -> bool:
    """Whether others are at work at this step: their time counts from its beginning.

    Where the learner has a last day, the answer is on its way only after the button is pressed.
    """
    return bool(step.then.later) and step.then.deadline is None


def _comes(last: date, consequence: Consequence) -> date:
    return after(last + timedelta(days=1), consequence.after)
