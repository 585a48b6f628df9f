"""How long a step took, by the times of what was done there."""

from __future__ import annotations

from datetime import datetime, timedelta

from sandbox.model.happened import AtStep
from sandbox.progress import Moment

AWAY = timedelta(minutes=10)
"""More than this between two presses is a break, and counts as so much: it is no work."""


def spent(moment: Moment, now: datetime | None = None) -> dict[str, timedelta]:
    """The time that went to each step that was begun, by its id, also up to `now` when given.

    The time until an event belongs to the step at which it happened.
    """
    found: dict[str, timedelta] = {}
    before = None
    for event in moment.round:
        if isinstance(event.what, AtStep):
            _add(found, event.what.step, before, event.at)
        before = event.at
    if now and before and moment.current:
        _add(found, moment.current.id, before, now)
    return found


def whole(time: timedelta) -> int:
    """Whole minutes."""
    return round(time.total_seconds() / 60)


def _add(found: dict[str, timedelta], step: str, before: datetime | None, until: datetime) -> None:
    passed = until - before if before else timedelta()
    found[step] = found.get(step, timedelta()) + min(max(passed, timedelta()), AWAY)
