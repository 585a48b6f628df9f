"""Where somebody is in a year: a pure function of the year and of what was done in it.

A year is a life of one part. Each day at which the calendar stops is a step of it, that takes the
time until the next one and brings what comes then; so `Days` tell the day and the post. What comes
follows from choices, and from days that were let go by: the plan grows with them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property

from sandbox.model import Event, Step, Then, Wait
from sandbox.model.happened import Chosen, Done
from sandbox.model.tasks import Task
from sandbox.model.years import Choice, Matter, Missed, Outcome, Year
from sandbox.progress import Days, History, Life, Part
from sandbox.progress.calendar import after, is_working_day
from sandbox.progress.rounds import this_round

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Came:
    """A matter that came, its last day, and what came of it; None as long as it is open."""

    matter: Matter
    day: date
    last: date
    outcome: Outcome | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class _Desk:
    """The walk while it is being worked out: `due` are matters to come, each on its day."""

    year: Year
    today: date
    due: tuple[tuple[date, str], ...]
    came: Mapping[str, Came] = field(default_factory=dict)
    stops: tuple[tuple[date, tuple[str, ...]], ...] = ()

    def takes_in(self) -> _Desk:
        """With what is due today on the table."""
        ids = tuple(dict.fromkeys(name for day, name in self.due if day <= self.today))
        new = {name: self._arrived(name) for name in ids if name not in self.came}
        left = tuple(one for one in self.due if one[0] > self.today)
        stops = (*self.stops, (self.today, tuple(new)))
        return replace(self, due=left, came={**self.came, **new}, stops=stops)

    def _arrived(self, name: str) -> Came:
        matter = self.year.matter(name)
        if matter is None:
            raise KeyError(name)
        return Came(matter, self.today, after(self.today, matter.within))

    def open(self) -> tuple[Came, ...]:
        return tuple(one for one in self.came.values() if one.outcome is None)

    def onward(self) -> _Desk:
        """At the next day on which something comes or is too late, else at the end."""
        days = [day for day, _ in self.due] + [one.last + A_DAY for one in self.open()]
        today = min(min(days, default=self.year.ends), self.year.ends)
        later = replace(self, today=max(today, self.today))
        for one in later.open():
            if one.last < later.today:
                later = later.settled(one, one.matter.missed)
        return later.takes_in()

    def settled(self, one: Came, outcome: Outcome) -> _Desk:
        """With what comes of a matter, today."""
        now = replace(one, outcome=outcome, on=self.today)
        due = self.due
        if then := outcome.then:
            due = (*due, (_by_post(after(self.today, then.after), self.today), then.matter))
        return replace(self, due=due, came={**self.came, one.matter.id: now})


@dataclass(frozen=True)
class Walk:
    """How far somebody is; `done` are the events of the calendar alone."""

    desk: _Desk
    done: tuple[Event, ...]

    @property
    def year(self) -> Year:
        """The year that is walked through."""
        return self.desk.year

    @cached_property
    def days(self) -> Days:
        """The days of this life, and the post that came."""
        return Days(_life(self.desk), self.done)

    @property
    def today(self) -> date:
        """The simulated day."""
        return self.days.today

    @property
    def over(self) -> bool:
        """Whether the year is at its end."""
        return self.today >= self.year.ends

    @property
    def touched(self) -> bool:
        """Whether anything was done."""
        return bool(self.done) or any(one.outcome for one in self.came)

    @property
    def next_stop(self) -> str:
        """The id of the step that leads on from today."""
        return _step_id(len(self.desk.stops))

    @cached_property
    def came(self) -> tuple[Came, ...]:
        """All that came so far, in the order in which it did."""
        names = (arrival.letter.partition("/")[2] for arrival in self.days.arrivals)
        return tuple(self.desk.came[name] for name in names)

    @property
    def open(self) -> tuple[Came, ...]:
        """What can still be decided, that with the nearest last day first."""
        waiting = (one for one in self.came if one.outcome is None)
        return tuple(sorted(waiting, key=lambda one: one.last))

    def at(self, matter: str) -> Came | None:
        """A matter that came."""
        return self.desk.came.get(matter)


def walk_in(year: Year, history: History) -> Walk:
    """How far this learner is in a year, in the round that goes on."""
    return walk(year, this_round(history.of(year.id)))


def walk(year: Year, events: Sequence[Event]) -> Walk:
    """How far somebody is who did this, in order; what cannot be there does nothing."""
    written = tuple((matter.day, matter.id) for matter in year.matters if matter.day)
    desk = _Desk(year, year.starts, tuple(sorted(written))).takes_in()
    done: list[Event] = []
    for event in events:
        match event.what:
            case Done(step=step) if step == _step_id(len(desk.stops)):
                done.append(event)
                desk = desk.onward()
            case Chosen(step=name, choice=choice):
                desk = _chosen(desk, name, choice)
    return Walk(desk, tuple(done))


def _chosen(desk: _Desk, name: str, choice: str) -> _Desk:
    one = desk.came.get(name)
    if one is None or one.outcome is not None:
        return desk
    found: Iterable[Choice] = (it for it in one.matter.choices if it.id == choice)
    outcome = next(iter(found), None)
    return desk.settled(one, outcome) if outcome else desk


def _by_post(day: date, today: date) -> date:
    """The first day from then on, and after today, on which post is brought."""
    day = max(day, today + A_DAY)
    while not is_working_day(day):
        day += A_DAY
    return day


def usual_day(year: Year, matter: Matter) -> date:
    """The day on which a matter comes; of a sequel, when what it comes of is let go by."""
    if matter.day:
        return matter.day
    before, then = next(
        (one, outcome.then)
        for one in year.matters
        for outcome in one.outcomes
        if outcome.then and outcome.then.matter == matter.id
    )
    late = after(usual_day(year, before), before.within) + A_DAY
    return _by_post(after(late, then.after), late)


def _life(desk: _Desk) -> Life:
    """The stops so far as steps of one part, and the one that is still to be left."""
    name = desk.year.id
    (_, first), *later = desk.stops
    days = [day for day, _ in desk.stops]
    steps = [
        _stop(at, Then(wait=Wait(days=(day - days[at - 1]).days), brings=_post(name, came)))
        for at, (day, came) in enumerate(later, 1)
    ]
    last = _stop(len(desk.stops), Then())
    part = Part(name, (*steps, last), _post(name, first))
    return Life(desk.year.persona, desk.year.starts, (part,))


def _post(year: str, came: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"{year}/{matter}" for matter in came)


def _stop(number: int, then: Then) -> Step:
    name = _step_id(number)
    return Step(id=name, title=name, say=name, hints=(name,), task=Task(), then=then)


def _step_id(number: int) -> str:
    return f"dag-{number}"


def was_missed(one: Came) -> bool:
    """Whether nothing was done in time."""
    return isinstance(one.outcome, Missed)
