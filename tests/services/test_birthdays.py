"""From which day somebody is 18 or 75, and when the month after it begins."""

from __future__ import annotations

from datetime import date

import pytest

from sandbox.ages import birthday
from sandbox.people import make_person
from sandbox.services.birthdays import FACTS, derive, month_after
from tests.content import CATALOG


@pytest.mark.parametrize(
    ("born", "years", "day", "after"),
    [
        (date(2008, 6, 14), 18, date(2026, 6, 14), date(2026, 7, 1)),
        (date(2008, 12, 31), 18, date(2026, 12, 31), date(2027, 1, 1)),
        (date(1952, 2, 29), 75, date(2027, 3, 1), date(2027, 4, 1)),
    ],
)
def test_a_birthday_comes_once_a_year(born: date, years: int, day: date, after: date) -> None:
    assert (birthday(born, years), month_after(birthday(born, years))) == (day, after)


@pytest.mark.parametrize(
    ("lesson", "fact"),
    [("zorgverzekering-18", "achttien.dag"), ("rijbewijs-75", "vijfenzeventig.dag")],
)
def test_the_day_of_the_lesson_is_still_to_come(lesson: str, fact: str) -> None:
    one = CATALOG.lessons[lesson]
    facts = derive((), make_person(CATALOG.archetypes[one.persona], "appel")).facts
    day = facts[fact].value
    assert set(facts) == FACTS
    assert isinstance(day, date)
    assert day > one.starts
