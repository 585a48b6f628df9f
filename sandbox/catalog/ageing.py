"""How long ago somebody looked whether content is still true. The day of today is told."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from sandbox.catalog.content import Catalog

OLD, TOO_OLD = 12, 18
"""Months after which somebody should look again, and after which it may not be given any more."""


class Checked(NamedTuple):
    """Something that was checked on a day: when, of which kind, and its id."""

    on: date
    kind: str
    name: str


def checked(found: Catalog) -> Iterator[Checked]:
    """All that says when it was checked: lessons, simulated services, and those of the guide."""
    yield from (Checked(one.checked, "lessons", one.id) for one in found.lessons.values())
    yield from (Checked(one.checked, "services", one.id) for one in found.services.values())
    for organisation in found.guide.values():
        for one in organisation.arranged():
            yield Checked(one.checked, "guide", one.name)


def older(found: Catalog, months: int, today: date) -> list[Checked]:
    """What was checked longer ago than so many months before a day, the oldest first."""
    last = before(today, months)
    return sorted(one for one in checked(found) if one.on < last)


def before(day: date, months: int) -> date:
    """The same day so many months earlier, or the last of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
