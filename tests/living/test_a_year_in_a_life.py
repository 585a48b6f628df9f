"""A year is data: post comes on its day, choices have consequences, looking back adds them up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from typing import Any

import pytest

from sandbox.finding.years import years
from sandbox.living import Walk, look_back, usual_day, walk, walk_in
from sandbox.living.back import euros_of
from sandbox.model import Event, Happened
from sandbox.model.happened import Again, Chosen, Done
from sandbox.model.years import Choice, Matter, Year
from sandbox.people import make_person
from sandbox.people.facts import fill, names_in
from sandbox.practice.post import dates
from sandbox.progress import History, not_yet
from sandbox.progress.calendar import is_working_day
from sandbox.tasks.filling import filled_paper
from sandbox.tax import TaxReturn, assess
from sandbox.tax.benefits.zorg import zorgtoeslag
from tests.content import CATALOG

NOW = datetime(2026, 11, 28, tzinfo=UTC)
MEES = years()["jaar-mees"]
each_year = pytest.mark.parametrize("year", years().values(), ids=lambda one: one.id)


def after(year: Year, *what: Happened) -> Walk:
    return walk(year, [Event(NOW, "x", one) for one in what])


def best(matter: Matter) -> Choice | None:
    """A good choice, of which the cheapest; one that is not good where there is none."""
    return max(matter.choices, key=lambda one: (one.good, one.euros))


def worst(matter: Matter) -> Choice | None:
    return min(matter.choices, key=lambda one: (one.good, one.euros))


def nothing(_: Matter) -> Choice | None:
    return None


def to_the_end(year: Year, choose: Callable[[Matter], Choice | None]) -> Walk:
    """The whole year; every matter gets its choice, or is let go by."""
    what: list[Happened] = []
    now = after(year)
    while not now.over:
        for one in now.open:
            if choice := choose(one.matter):
                what.append(Chosen(year.id, one.matter.id, choice.id))
        what.append(Done(year.id, now.next_stop))
        now = after(year, *what)
    return now


def facts(year: Year, code: str = "a") -> Any:
    return make_person(CATALOG.archetypes[year.persona], code).facts


def days(walk: Walk) -> Sequence[str]:
    return [f"{one.day} {one.matter.id}" for one in walk.came]


def test_there_are_at_least_two_years_of_two_people() -> None:
    assert len({year.persona for year in years().values()}) >= 2


@each_year
def test_a_year_names_people_lessons_and_facts_that_there_are(year: Year) -> None:
    ids = [matter.id for matter in year.matters]
    assert len(set(ids)) == len(ids)
    assert year.id.startswith("jaar-") and year.id not in CATALOG.lessons
    known = facts(year).keys() | dates(year.starts).keys() | {"brief.laatste"}
    for matter in year.matters:
        assert matter.lesson is None or matter.lesson in CATALOG.lessons, matter.id
        assert len({one.id for one in matter.choices}) == len(matter.choices)
        told = [matter.tip, matter.talk, *(one.says for one in matter.outcomes)]
        assert set().union(*(names_in(words) for words in told)) <= known, matter.id
        filled_paper(matter.letter, dict.fromkeys(known, facts(year)["naam"]))
        for one in matter.outcomes:
            assert isinstance(euros_of(one, facts(year)), int)
            assert one.then is None or one.then.matter in ids


@each_year
def test_every_matter_comes_on_its_day_or_of_another_and_can_be_decided_in_time(
    year: Year,
) -> None:
    sequels = {one.then.matter for matter in year.matters for one in matter.outcomes if one.then}
    for matter in year.matters:
        assert (matter.day is None) == (matter.id in sequels), matter.id
        if matter.day:
            assert year.starts <= matter.day and is_working_day(matter.day), matter.id
    for choose in (nothing, best, worst):
        end = to_the_end(year, choose)
        assert end.today == year.ends and not end.open
        assert all(one.last < year.ends for one in end.came)


@each_year
def test_letting_all_go_by_costs_and_the_best_choices_cost_less(year: Year) -> None:
    who = facts(year)
    idle, done = look_back(to_the_end(year, nothing), who), look_back(to_the_end(year, best), who)
    assert idle.cost > done.cost and idle.gained < done.gained
    assert len(idle.badly) > len(done.badly) == 0


@each_year
def test_the_day_and_the_post_are_those_of_a_life(year: Year) -> None:
    end = to_the_end(year, nothing)
    assert end.today == end.desk.today
    assert [one.day for one in end.came] == [arrival.day for arrival in end.days.arrivals]
    assert {one.matter.id for one in end.came} == end.desk.came.keys()


def test_the_calendar_stops_where_something_comes_or_is_too_late() -> None:
    one = after(MEES, Done(MEES.id, "dag-1"))
    assert (one.today, days(one)) == (date(2026, 1, 12), ["2026-01-12 zorgtoeslag"])
    two = after(MEES, Done(MEES.id, "dag-1"), Done(MEES.id, "dag-2"))
    assert two.today == date(2026, 2, 3) and not two.open
    assert two.came[0].outcome == MEES.matters[0].missed


def test_a_sequel_usually_comes_on_the_day_of_who_does_nothing() -> None:
    late = {one.matter.id: one.day for one in to_the_end(MEES, nothing).came}
    usual = {name: usual_day(MEES, matter) for name in late if (matter := MEES.matter(name))}
    assert usual == late


def test_what_was_done_in_time_brings_no_reminder() -> None:
    done = to_the_end(MEES, best)
    assert not [one for one in done.came if one.matter.day is None]
    late = to_the_end(MEES, nothing)
    assert {"boete-hoger", "boete-keer-drie"} <= {one.matter.id for one in late.came}


def test_a_choice_stands_once_and_is_none_where_nothing_came() -> None:
    here = (Done(MEES.id, "dag-1"), Chosen(MEES.id, "zorgtoeslag", "aanvragen"))
    other = Chosen(MEES.id, "zorgtoeslag", "gewoon-betalen")
    assert after(MEES, *here, other) == after(MEES, *here)
    assert after(MEES, Chosen(MEES.id, "boete", "betalen")) == after(MEES)
    history = History().grown([Event(NOW, "x", one) for one in here])
    assert not_yet(history, (other, here[0])) == ()


def test_the_year_can_be_walked_again() -> None:
    what = (Done(MEES.id, "dag-1"), Again(MEES.id))
    again = walk_in(MEES, History().grown([Event(NOW, "x", one) for one in what]))
    assert again.today == MEES.starts


def test_a_press_of_an_older_page_does_not_go_on_twice() -> None:
    twice = after(MEES, Done(MEES.id, "dag-1"), Done(MEES.id, "dag-1"))
    assert twice == after(MEES, Done(MEES.id, "dag-1"))


@pytest.mark.parametrize("code", [f"jaar {number}" for number in range(25)])
def test_the_money_of_mees_is_that_of_the_law(code: str) -> None:
    who = facts(MEES, code)
    jobs = ("bijbaan", "zomer")
    value = {name: fact.value for name, fact in who.items()}
    due = assess(
        TaxReturn(
            year=2025,
            born=value["geboortedatum"],
            wage=sum(value[f"{job}.loon"] for job in jobs),
            withheld=sum(value[f"{job}.loonheffing"] for job in jobs),
            settled_arbeidskorting=sum(value[f"{job}.arbeidskorting"] for job in jobs),
        )
    )
    back = MEES.matter("aangifte")
    asked = MEES.matter("zorgtoeslag")
    assert back and asked
    assert -due.pays_or_gets == euros_of(back.choices[0], who)
    month = zorgtoeslag(2026, value["inkomen.jaar"]).per_month
    assert asked.choices[0].euros == 12 * month
    assert fill(asked.choices[0].says, who).count(f"€ {month}") == 1
