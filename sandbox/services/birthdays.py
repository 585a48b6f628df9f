"""The birthdays from which other rules hold: 18 and 75 years, and the month after."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sandbox.ages import birthday
from sandbox.model import Derived, Fact, Given, Person
from sandbox.services.rules import Rules

_AGES = {"achttien": 18, "vijfenzeventig": 75}
FACTS = frozenset(f"{name}.{part}" for name in _AGES for part in ("dag", "maand_erna"))
"""The facts that `derive` adds: the day itself, and the first day of the month after it."""


def derive(_given: Sequence[Given], person: Person) -> Derived:
    """The days of this person, to come or long ago."""
    born = person.facts["geboortedatum"].value
    if not isinstance(born, date):
        return Derived()
    days = {name: birthday(born, years) for name, years in _AGES.items()}
    return Derived(
        {f"{name}.dag": Fact("date", day) for name, day in days.items()}
        | {f"{name}.maand_erna": Fact("date", month_after(day)) for name, day in days.items()}
    )


def month_after(day: date) -> date:
    """The first day of the month after a day."""
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


RULES = Rules(derive=derive, facts=FACTS)
