"""Help that is offered to who practises: whether now, at this step, and else when to look again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sandbox.classroom.signals import SETTLED, Why, moments, unasked
from sandbox.model import Event, Lesson
from sandbox.model.happened import HelpAsked, OfferDeclined, Wrong
from sandbox.progress import History, Place


@dataclass(frozen=True, slots=True)
class Offer:
    """`why` help is offered now, or None; `due` is when it will be if nothing happens."""

    why: Why | None = None
    due: datetime | None = None


def offered(
    history: History,
    place: Place,
    now: datetime,
    lessons: Mapping[str, Lesson],
    pauses: Mapping[Place, timedelta],
) -> Offer:
    """What a signal tells a teacher, the learner is offered help for.

    Not at a step that is done, nor where help was asked already or was not wanted. Who answers on
    and on is waited for, so that nothing appears under a finger that is pressing.
    """
    lesson, step = place
    moment = history.moment(lessons[lesson])
    if step in moment.done or _settled(moment.at(step)):
        return Offer()

    def why(at: datetime) -> Why | None:
        found = unasked(history, at, lessons, pauses)
        return found.why if found and (found.lesson, found.step) == place else None

    clicking = any(isinstance(event.what, Wrong) for event in history.events[-1:])
    if told := why(now if clicking else now + SETTLED):
        return Offer(told)
    later = sorted(at for at in moments(history, lessons, pauses) if at > now)
    return Offer(due=next((at for at in later if why(at)), None))


def _settled(here: Sequence[Event]) -> bool:
    return any(isinstance(event.what, HelpAsked | OfferDeclined) for event in here)
