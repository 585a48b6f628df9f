"""*Opfrissen*: questions of lessons that were done 1, 3, 7 and 21 days ago, in real days, and those
that many in the class had wrong.

All follows from what happened and from the day that is handed in. A question that was answered is
not asked again until the next of these days.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from sandbox.model import Event, Lesson
from sandbox.model.happened import Again, Done, Refreshed
from sandbox.progress.history import History
from sandbox.progress.moment import Moment

AFTER = (1, 3, 7, 21)
"""Days after a lesson on which it is worth asking again."""
MOST = 5
"""Questions at a time: three minutes."""


@dataclass(frozen=True, slots=True)
class Due:
    """A question to ask again: the lesson, the id of the step, and for the how manieth time.

    `hard` says that many in the class had it wrong.
    """

    lesson: Lesson
    step: str
    turn: int
    hard: bool = False


def to_refresh(
    history: History,
    lessons: Iterable[Lesson],
    today: date,
    missed: Callable[[], Iterable[tuple[str, str]]] = tuple,
) -> tuple[Due, ...]:
    """The questions that are left to ask today, at most `MOST`: first those that many in the class
    `missed`, then those of lessons, the one done longest ago first.

    Of each lesson one question at a time, those that were asked least often first.
    """
    known = {lesson.id: lesson for lesson in lessons}
    hard = _come_back(history, known, today, missed)
    asked = {(due.lesson.id, due.step) for due in hard}
    usual = _usual(history, known.values(), today)
    rest = (due for due in usual if (due.lesson.id, due.step) not in asked)
    return (*hard, *rest)[:MOST]


def _come_back(
    history: History,
    lessons: Mapping[str, Lesson],
    today: date,
    missed: Callable[[], Iterable[tuple[str, str]]],
) -> tuple[Due, ...]:
    """Questions that many missed and that were done on an earlier day, until they are answered.

    What the class did is only asked of who did something before today.
    """
    if not any(_done_before(history.moment(lesson), today) for lesson in _begun(history, lessons)):
        return ()
    return tuple(
        Due(lesson, step, 1 + moment.refreshed(step), hard=True)
        for name, step in missed()
        if (lesson := lessons.get(name))
        and step in {one.id for one in lesson.around.recall}
        and step in _done_before(moment := history.moment(lesson), today)
        and not _answered_since(moment, step)
    )


def _begun(history: History, lessons: Mapping[str, Lesson]) -> Iterator[Lesson]:
    return (lessons[name] for name in history.lessons if name in lessons)


def _done_before(moment: Moment, today: date) -> frozenset[str]:
    """The questions of *Weet je het nog* that were done on an earlier day."""
    recall = {step.id for step in moment.lesson.around.recall}
    return frozenset(
        event.what.step
        for event in moment.events
        if isinstance(event.what, Done) and event.what.step in recall and event.at.date() < today
    )


def _answered_since(moment: Moment, step: str) -> bool:
    """Whether it was answered again after the last time that it was done in the lesson."""
    here = [
        event.what
        for event in moment.events
        if isinstance(event.what, Done | Refreshed) and event.what.step == step
    ]
    return isinstance(here[-1], Refreshed)


def _usual(history: History, lessons: Iterable[Lesson], today: date) -> tuple[Due, ...]:
    found = [(done, lesson) for lesson in lessons if (done := _due(history, lesson, today))]
    rows = [_questions(history, lesson, today) for _, lesson in sorted(found, key=_first)]
    longest = max(map(len, rows), default=0)
    turns = (row[at] for at in range(longest) for row in rows if at < len(row))
    asked = [due for _, due in zip(range(MOST), turns, strict=False)]
    return tuple(due for due in asked if not _asked_on(history, due, today))


def asked_again(moment: Moment, turn: int) -> Moment:
    """The moment as it is when a question comes for the so manieth time: all anew."""
    last = moment.events[-1]
    again = Event(last.at, last.actor, Again(moment.lesson.id))
    return Moment(moment.lesson, (*moment.events, *(again for _ in range(turn))))


def _first(pair: tuple[date, Lesson]) -> tuple[date, str]:
    return pair[0], pair[1].id


def _due(history: History, lesson: Lesson, today: date) -> date | None:
    """The day on which a lesson was finished, when it is time to ask of it again."""
    if not lesson.around.recall or not history.of(lesson.id):
        return None
    moment = history.moment(lesson)
    days = [event.at.date() for event in moment.round if isinstance(event.what, Done)]
    if moment.current is not None or not days:
        return None
    reached = [number for number in AFTER if (today - days[-1]).days >= number]
    since = [
        (event.at.date() - days[-1]).days for event in _refreshed(moment) if event.at.date() < today
    ]
    due = bool(reached) and not any(number >= reached[-1] for number in since)
    return days[-1] if due else None


def _questions(history: History, lesson: Lesson, today: date) -> list[Due]:
    moment = history.moment(lesson)
    before = [event for event in _refreshed(moment) if event.at.date() < today]
    times = {
        step.id: sum(event.what.step == step.id for event in before)  # type: ignore[union-attr]
        for step in lesson.around.recall
    }
    order = sorted(times, key=lambda name: times[name])
    return [Due(lesson, name, 1 + times[name]) for name in order]


def _refreshed(moment: Moment) -> list[Event]:
    return [event for event in moment.events if isinstance(event.what, Refreshed)]


def _asked_on(history: History, due: Due, today: date) -> bool:
    here = _refreshed(history.moment(due.lesson))
    return any(
        event.at.date() == today and event.what == Refreshed(due.lesson.id, due.step)
        for event in here
    )
