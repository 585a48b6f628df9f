"""What happened in a round of a lesson, and at one of its steps: wrong answers, hints, stuck.

A round begins with the lesson, or when it was last started again. All functions take events of one
learner in the order in which they happened.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sandbox.model import Event, Happened, Way
from sandbox.model.happened import (
    Again,
    AtStep,
    Done,
    HelpAsked,
    HintAsked,
    InLesson,
    ResetUndone,
    Started,
    StepReset,
    TimeJumped,
    Waited,
    Wrong,
)

RESETS = (StepReset, ResetUndone)
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


def this_round(lesson: tuple[Event, ...]) -> tuple[Event, ...]:
    """Of the events of a lesson those that count: since it was last started again, and at a step
    since that was last reset.
    """
    return standing(since(lesson, Again))


def standing(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Without what was done at a step before it was reset, and without the resets."""
    resets = _resets(events)
    if not resets:
        return events
    return tuple(event for place, event in enumerate(events) if _stands(event.what, place, resets))


def is_reset(lesson: tuple[Event, ...], step: str) -> bool:
    """Whether a reset of a step stands in this round, after these events of a lesson."""
    return bool(_resets(since(lesson, Again)).get(step))


def _resets(events: Sequence[Event]) -> Mapping[str, Sequence[int]]:
    """The places of the resets that stand, for each step of which one was ever made."""
    found: dict[str, list[int]] = {}
    for place, event in enumerate(events):
        match event.what:
            case StepReset(step=step):
                found.setdefault(step, []).append(place)
            case ResetUndone(step=step):
                del found.setdefault(step, [])[-1:]
    return found


def _stands(what: Happened, place: int, resets: Mapping[str, Sequence[int]]) -> bool:
    if isinstance(what, RESETS):
        return False
    if not isinstance(what, AtStep) or isinstance(what, Started):
        return True
    return not any(place < reset for reset in resets.get(what.step, ()))


def round_number(lesson: Sequence[Event]) -> int:
    """Which round it is after these events of a lesson, counted from 1."""
    return 1 + _count(lesson, Again)


def tries(here: tuple[Event, ...]) -> int:
    """Wrong answers since the step began, was done, or the learner last waited.

    `here` is what happened at one step in this round, as for all functions below.
    """
    return _count(since(_attempt(here), Waited), Wrong)


def wrong_total(here: Sequence[Event]) -> int:
    """All wrong answers, also those before a wait."""
    return _count(here, Wrong)


def hints_shown(here: tuple[Event, ...], since_later: bool = False) -> int:
    """How often a hint was asked, or how often since time last jumped."""
    return _count(since(here, TimeJumped) if since_later else here, HintAsked)


def hints_open(here: tuple[Event, ...], way: Way, there: int, since_later: bool = False) -> int:
    """How many hints are open of those that are `there`; one more when the answer is told.

    In *tips* the first is open unasked.
    """
    return hints_shown(here, since_later) + (min(1, there) if way == "tips" else 0)


def help_asked(here: Sequence[Event]) -> bool:
    """Whether help was asked, also before the step was done."""
    return _count(here, HelpAsked) > 0


def was_tried(here: Sequence[Event]) -> bool:
    """Whether anything was done at the step beside coming there."""
    return any(not isinstance(event.what, Started) for event in here)


def is_done(here: Sequence[Event]) -> bool:
    """Whether the step was done."""
    return _count(here, Done) > 0


def is_stuck(here: tuple[Event, ...]) -> bool:
    """Help was asked or `STUCK_AFTER` answers were wrong, and the step was not done since.

    Waiting does not help somebody who is stuck, so wrong answers before a wait count too.
    """
    attempt = _attempt(here)
    return _count(attempt, Wrong) >= STUCK_AFTER or _count(attempt, HelpAsked) > 0


def _attempt(here: tuple[Event, ...]) -> tuple[Event, ...]:
    return since(here, Done)


def since(events: tuple[Event, ...], kind: type[Happened]) -> tuple[Event, ...]:
    """The events after the last one of this kind, or all."""
    for place in range(len(events), 0, -1):
        if isinstance(events[place - 1].what, kind):
            return events[place:]
    return events


def _count(events: Sequence[Event], kind: type[Happened]) -> int:
    return sum(isinstance(event.what, kind) for event in events)
