"""What happened in this round of a lesson: wrong answers, hints, and whether somebody is stuck.

A round begins with the lesson, or when it was last started again. All functions take the events
of one learner in the order in which they happened.
"""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.model import Event, Happened
from sandbox.model.happened import (
    Again,
    AtStep,
    Done,
    HelpAsked,
    HintAsked,
    InLesson,
    TimeJumped,
    Waited,
    Wrong,
)

HINT_AFTER = 2
"""Wrong answers after which a hint is put forward."""
STUCK_AFTER = 4
"""Wrong answers after which a learner counts as stuck and the helper sees it."""


def in_lesson(events: Sequence[Event], lesson_id: str) -> tuple[Event, ...]:
    """Everything that happened in this lesson, in all rounds."""
    return tuple(
        event
        for event in events
        if isinstance(event.what, InLesson) and event.what.lesson == lesson_id
    )


def this_round(events: Sequence[Event], lesson_id: str) -> tuple[Event, ...]:
    """The events of this lesson since it was last started again."""
    return _since(in_lesson(events, lesson_id), Again)


def round_number(events: Sequence[Event], lesson_id: str) -> int:
    """Which round of the lesson this is, counted from 1."""
    return 1 + _count(in_lesson(events, lesson_id), Again)


def tries(events: Sequence[Event], lesson_id: str, step_id: str) -> int:
    """Wrong answers since the step began, was done, or the learner last waited."""
    return _count(_since(_attempt(events, lesson_id, step_id), Waited), Wrong)


def wrong_total(events: Sequence[Event], lesson_id: str, step_id: str) -> int:
    """All wrong answers at this step in this round, also those before a wait."""
    return _count(_at(events, lesson_id, step_id), Wrong)


def hints_shown(
    events: Sequence[Event], lesson_id: str, step_id: str, since_later: bool = False
) -> int:
    """How often a hint was asked at this step in this round, or since time last jumped there."""
    here = _at(events, lesson_id, step_id)
    return _count(_since(here, TimeJumped) if since_later else here, HintAsked)


def help_asked(events: Sequence[Event], lesson_id: str, step_id: str) -> bool:
    """Whether help was asked at this step in this round, also before it was done."""
    return _count(_at(events, lesson_id, step_id), HelpAsked) > 0


def is_stuck(events: Sequence[Event], lesson_id: str, step_id: str) -> bool:
    """Help was asked or `STUCK_AFTER` answers were wrong, and the step was not done since.

    Waiting does not help somebody who is stuck, so wrong answers before a wait count too.
    """
    attempt = _attempt(events, lesson_id, step_id)
    return _count(attempt, Wrong) >= STUCK_AFTER or _count(attempt, HelpAsked) > 0


def stuck_steps(events: Sequence[Event], lesson_id: str) -> frozenset[str]:
    """The steps of this round at which somebody is stuck."""
    mine = this_round(events, lesson_id)
    troubled = {one.what.step for one in mine if isinstance(one.what, Wrong | HelpAsked)}
    return frozenset(step for step in troubled if is_stuck(mine, lesson_id, step))


def steps_done(mine: Sequence[Event]) -> frozenset[str]:
    """The ids of the steps that are done in these events of one round."""
    return frozenset(event.what.step for event in mine if isinstance(event.what, Done))


def _at(events: Sequence[Event], lesson_id: str, step_id: str) -> tuple[Event, ...]:
    return tuple(
        event
        for event in this_round(events, lesson_id)
        if isinstance(event.what, AtStep) and event.what.step == step_id
    )


def _attempt(events: Sequence[Event], lesson_id: str, step_id: str) -> tuple[Event, ...]:
    return _since(_at(events, lesson_id, step_id), Done)


def _since(events: tuple[Event, ...], kind: type[Happened]) -> tuple[Event, ...]:
    """The events after the last one of this kind, or all."""
    for place in range(len(events), 0, -1):
        if isinstance(events[place - 1].what, kind):
            return events[place:]
    return events


def _count(events: Sequence[Event], kind: type[Happened]) -> int:
    return sum(isinstance(event.what, kind) for event in events)
