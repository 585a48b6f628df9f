"""All that one learner did, sorted while it grows, so that nobody goes through all of it again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sandbox.model import Event
from sandbox.model.happened import InLesson, SettingChosen


@dataclass(frozen=True)
class History:
    """What happened, in order.

    `lessons` holds the events of each lesson, the lesson touched last at the end; `settings` those
    that chose a setting. What a page asks of it costs as much as one lesson is long, not as much
    as somebody ever did.
    """

    events: tuple[Event, ...] = ()
    lessons: Mapping[str, tuple[Event, ...]] = field(default_factory=dict)
    settings: tuple[Event, ...] = ()

    def grown(self, events: Sequence[Event]) -> History:
        """With these events after what happened before."""
        lessons = dict(self.lessons)
        for lesson, new in _by_lesson(events).items():
            lessons[lesson] = lessons.pop(lesson, ()) + tuple(new)
        chosen = tuple(event for event in events if isinstance(event.what, SettingChosen))
        return History(self.events + tuple(events), lessons, self.settings + chosen)

    def of(self, lesson_id: str) -> tuple[Event, ...]:
        """Everything that happened in a lesson, in all rounds."""
        return self.lessons.get(lesson_id, ())


def _by_lesson(events: Sequence[Event]) -> dict[str, list[Event]]:
    """The events of each lesson, the lesson touched last at the end."""
    found: dict[str, list[Event]] = {}
    for event in events:
        if isinstance(event.what, InLesson):
            lesson = event.what.lesson
            found[lesson] = [*found.pop(lesson, ()), event]
    return found
