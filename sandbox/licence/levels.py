"""Bronze, silver and gold per module, from what happened alone. What was earned once stays earned:
of a lesson every round counts, the best one most.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from sandbox.finding import Subject, subject_of
from sandbox.finding.subjects import modules as all_modules
from sandbox.licence.exams import exams_of, is_passed
from sandbox.licence.rules import LEVELS, Level, needed, rank_of, rules
from sandbox.model import Event, Lesson
from sandbox.model.happened import Again, Done, WayChosen
from sandbox.progress import History, Moment, result

ALONE = ("zelf", "proef")
"""The ways of who does it by oneself."""
HowFar = Literal["open", "done", "alone"]
"""Of a lesson: not finished yet, finished in some way, or by oneself with *Weet je het nog* right
at the first try.
"""


@dataclass(frozen=True, slots=True)
class ModuleView:
    """What somebody earned of one module; `lessons` are those behind its door, in their order."""

    subject: Subject
    lessons: tuple[tuple[Lesson, HowFar], ...]
    passed: bool

    @property
    def done(self) -> int:
        """Lessons that were finished, in whatever way."""
        return sum(far != "open" for _, far in self.lessons)

    @property
    def alone(self) -> int:
        """Lessons that were done by oneself."""
        return sum(far == "alone" for _, far in self.lessons)

    @property
    def alone_needed(self) -> int:
        """How many of them are enough for silver."""
        return needed(len(self.lessons), rules().silver.share)

    @property
    def earned(self) -> frozenset[Level]:
        """The levels of which the rule is met."""
        met: dict[Level, bool] = {
            "brons": self.done == len(self.lessons),
            "zilver": self.alone >= self.alone_needed,
            "goud": self.passed,
        }
        return frozenset(level for level, is_met in met.items() if is_met)

    @property
    def level(self) -> Level | None:
        """The highest level, also of who passed the exam at once."""
        return highest(self.earned)


def modules(history: History, lessons: Iterable[Lesson]) -> tuple[ModuleView, ...]:
    """Every module that has lessons; what other authors put behind a door of their own is none."""
    listed = tuple(lessons)
    found = (module(history, subject, listed) for subject in all_modules())
    return tuple(view for view in found if view.lessons)


def module(history: History, subject: Subject, lessons: Iterable[Lesson]) -> ModuleView:
    """One module; of all `lessons` those behind its door count."""
    behind = (lesson for lesson in lessons if subject_of(lesson) == subject)
    far = tuple((lesson, how_far(history, lesson)) for lesson in behind)
    return ModuleView(subject, far, any(map(is_passed, exams_of(history, subject.id))))


def whole(views: Iterable[ModuleView]) -> Level | None:
    """The level that every module has; a higher one stands for the lower ones."""
    return lowest(view.level for view in views)


def lowest(levels: Iterable[Level | None]) -> Level | None:
    """The lowest of these levels; None when one is missing, or when there are none."""
    rank = min(map(rank_of, levels), default=0)
    return LEVELS[rank - 1] if rank else None


def highest(earned: Iterable[Level]) -> Level | None:
    """The highest of these levels."""
    return max(earned, key=rank_of, default=None)


def how_far(history: History, lesson: Lesson) -> HowFar:
    """The best that somebody made of a lesson, in any round."""
    found: set[HowFar] = {_made_of(moment, alone) for moment, alone in _rounds(history, lesson)}
    best: tuple[HowFar, ...] = ("alone", "done")
    return next((far for far in best if far in found), "open")


def _rounds(history: History, lesson: Lesson) -> Iterator[tuple[Moment, frozenset[str]]]:
    """Each round as a moment of its own, with the steps that were done by oneself in it."""
    way: str = lesson.ways[0]
    here: list[Event] = []
    alone: set[str] = set()
    for event in history.of(lesson.id):
        match event.what:
            case Again():
                yield Moment(lesson, tuple(here)), frozenset(alone)
                here, alone = [], set()
                continue
            case WayChosen():
                way = event.what.way
            case Done():
                if way in ALONE:
                    alone.add(event.what.step)
        here.append(event)
    if here:
        yield Moment(lesson, tuple(here)), frozenset(alone)


def _made_of(moment: Moment, alone: frozenset[str]) -> HowFar:
    """What came of one round."""
    if not moment.done or moment.current is not None:
        return "open"
    practice = {step.id for step in moment.lesson.practice} - moment.passed
    recall = {step.id for step in moment.lesson.around.recall} - moment.passed
    at_once = {step.id for step in result(moment).steps if step.how == "at_once"}
    return "alone" if practice <= alone and recall <= at_once else "done"
