"""This learner in this lesson now: what every question about progress begins with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from sandbox.model import Event, Lesson, Step, Way
from sandbox.model.happened import Done, Refreshed, WayChosen
from sandbox.progress import rounds
from sandbox.progress.days import Days, Place
from sandbox.progress.life import life_of
from sandbox.progress.mishaps import chosen, with_mishap


@dataclass(frozen=True)
class Moment:
    """`written` is the lesson as its author wrote it. `events` are those of this lesson, in all
    rounds, in the order in which they happened.

    Made once per press and handed on; whatever is asked of it is worked out once.
    """

    written: Lesson
    events: tuple[Event, ...]

    @cached_property
    def lesson(self) -> Lesson:
        """The lesson as it is done: with what goes wrong on the way, for who wanted that."""
        return with_mishap(self.written, chosen(self.round))

    @cached_property
    def round(self) -> tuple[Event, ...]:
        """The events since the lesson was last started again; only these count."""
        return rounds.this_round(self.events)

    @cached_property
    def round_number(self) -> int:
        """Which round this is, counted from 1."""
        return rounds.round_number(self.events)

    @cached_property
    def days(self) -> Days:
        """What day it is, and what came."""
        return Days(life_of(self.lesson), self.round)

    @property
    def today(self) -> date:
        """The simulated day."""
        return self.days.today

    def place(self, step_id: str) -> Place:
        """The place of a step in the life that this lesson is."""
        return (self.lesson.id, step_id)

    def at(self, step_id: str) -> tuple[Event, ...]:
        """What happened at a step in this round."""
        return self.days.at.get(self.place(step_id), ())

    def resets(self, step_id: str) -> int:
        """How often a reset of this step was made or taken back."""
        made = (one.what for one in self.events if isinstance(one.what, rounds.RESETS))
        return sum(what.step == step_id for what in made)

    @cached_property
    def way(self) -> Way:
        """The way of practising chosen last, which outlives a round, or the lesson's first."""
        for event in reversed(self.events):
            if isinstance(event.what, WayChosen):
                for way in self.lesson.ways:
                    if way == event.what.way:
                        return way
        return self.lesson.ways[0]

    @cached_property
    def done(self) -> frozenset[str]:
        """The ids of the steps that are done, as far as the lesson still has them."""
        return frozenset(step for _, step in self.days.done)

    @cached_property
    def passed(self) -> frozenset[str]:
        """The ids of steps that were not done and need not be."""
        return frozenset(step for _, step in self.days.passed)

    @cached_property
    def current(self) -> Step | None:
        """The first step that is still to be done; None when the lesson is."""
        return self.days.steps[self.days.here] if self.days.here else None

    @cached_property
    def screens(self) -> Mapping[str, int]:
        """How often a step with each screen was done, in any round."""
        of = {step.id: step.task.screens for step in self.lesson.steps}
        done = (one.what.step for one in self.events if isinstance(one.what, Done))
        return Counter(screen for step in done for screen in of.get(step, ()))

    def refreshed(self, step_id: str) -> int:
        """How often a question was answered in *Opfrissen*, in any round."""
        return sum(event.what == Refreshed(self.lesson.id, step_id) for event in self.events)

    @cached_property
    def stuck(self) -> frozenset[str]:
        """The steps at which somebody is stuck."""
        at = self.days.at.items()
        return frozenset(step for (_, step), here in at if rounds.is_stuck(here))


def moment_in(lesson: Lesson, events: Sequence[Event]) -> Moment:
    """The moment in a lesson after all that a learner did, also in other lessons."""
    return Moment(lesson, rounds.in_lesson(events, lesson.id))
