"""All that one learner did, sorted while it grows, so that nobody goes through all of it again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sandbox.model import Event, Lesson
from sandbox.model.happened import (
    InClass,
    InExam,
    InLesson,
    InPair,
    RouteKept,
    SettingChosen,
    WordOpened,
    WordTried,
)
from sandbox.progress.days import Days
from sandbox.progress.life import Life
from sandbox.progress.moment import Moment
from sandbox.progress.rounds import this_round


@dataclass(frozen=True, slots=True)
class History:
    """What happened, in order.

    `lessons` holds the events of each lesson, the lesson touched last at the end; `settings` those
    that chose a setting, `words` those about difficult words, `exams` those of exams; `classroom`
    is the name of the class that the learner is in, "" for none.
    `route` are the ids of the lessons that are followed alone.
    `pairs` are the names of what is done together with another, by the lesson that is the own side.
    What a page asks of it costs as much as one lesson is long, not as much as somebody ever did.
    """

    events: tuple[Event, ...] = ()
    lessons: Mapping[str, tuple[Event, ...]] = field(default_factory=dict)
    settings: tuple[Event, ...] = ()
    classroom: str = ""
    words: tuple[Event, ...] = ()
    exams: tuple[Event, ...] = ()
    pairs: Mapping[str, str] = field(default_factory=dict)
    route: tuple[str, ...] = ()
    _moments: dict[str, Moment] = field(default_factory=dict, compare=False, repr=False)

    def grown(self, events: Sequence[Event]) -> History:
        """With these events after what happened before."""
        lessons = dict(self.lessons)
        for lesson, new in _by_lesson(events).items():
            lessons[lesson] = lessons.pop(lesson, ()) + tuple(new)
        chosen = tuple(event for event in events if isinstance(event.what, SettingChosen))
        about = tuple(event for event in events if isinstance(event.what, WordOpened | WordTried))
        exams = tuple(event for event in events if isinstance(event.what, InExam))
        still = {
            name: moment
            for name, moment in self._moments.items()
            if lessons.get(name, ()) is moment.events
        }
        joined = [event.what.classroom for event in events if isinstance(event.what, InClass)]
        classroom = joined[-1] if joined else self.classroom
        pairs = {one.what.side: one.what.pair for one in events if isinstance(one.what, InPair)}
        pairs = {**self.pairs, **pairs}
        routes = [event.what for event in events if isinstance(event.what, RouteKept)]
        route = routes[-1].ids if routes else self.route
        return History(
            self.events + tuple(events),
            lessons,
            self.settings + chosen,
            classroom,
            self.words + about,
            self.exams + exams,
            pairs,
            route,
            still,
        )

    def of(self, lesson_id: str) -> tuple[Event, ...]:
        """Everything that happened in a lesson, in all rounds."""
        return self.lessons.get(lesson_id, ())

    def moment(self, lesson: Lesson) -> Moment:
        """This learner in this lesson now; made once, and again when something happens there."""
        found = self._moments.get(lesson.id)
        if found is None or (lesson is not found.written and lesson is not found.lesson):
            found = self._moments[lesson.id] = Moment(lesson, self.of(lesson.id))
        return found

    def days(self, life: Life) -> Days:
        """The days of a life of one or more parts."""
        now = {id(earlier) for part in life.plan for earlier in this_round(self.of(part.id))}
        return Days(life, tuple(event for event in self.events if id(event) in now))


def _by_lesson(events: Sequence[Event]) -> dict[str, list[Event]]:
    """The events of each lesson, the lesson touched last at the end."""
    found: dict[str, list[Event]] = {}
    for event in events:
        if isinstance(event.what, InLesson):
            lesson = event.what.lesson
            found[lesson] = [*found.pop(lesson, ()), event]
    return found
