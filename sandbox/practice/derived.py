"""What is true of a person now: the papers' facts, and what services make of the answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from sandbox.model import Derived, Fact, Given, Lesson, Person, Service
from sandbox.people.facts import Facts
from sandbox.practice.waiting import last_days
from sandbox.progress import Moment
from sandbox.services import derive
from sandbox.tasks.finding import services_of
from sandbox.tasks.giving import given_in


def derived_now(services: Mapping[str, Service], moment: Moment, person: Person) -> Derived:
    """What the rules of every service in the lesson make of the answers so far."""
    given = given_so_far(services, moment.lesson, person, moment.done)
    person = _in_round(person, moment.round_number)
    whose = _Whose(person, frozenset(person.facts.items()))
    facts: dict[str, Fact] = {}
    whole = Derived()
    for service in services_of(moment.lesson):
        part = _derived(service, given, whose)
        facts |= part.facts
        whole = Derived(facts, {**whole.bars, **part.bars}, {**whole.sheets, **part.sheets})
    return whole


@dataclass(frozen=True, slots=True)
class _Whose:
    """A person who can be looked up: two with the same facts are the same."""

    person: Person = field(compare=False)
    facts: frozenset[tuple[str, Fact]]


@lru_cache(maxsize=256)
def _derived(service: str, given: tuple[Given, ...], whose: _Whose) -> Derived:
    """What a service makes of the answers: worked out when they change, not for every page."""
    return derive(service, given, whose.person)


def _in_round(person: Person, number: int) -> Person:
    """The person with the fact {ronde}, so that the rules of a service can choose anew."""
    return replace(person, facts={**person.facts, "ronde": Fact("number", number)})


def facts_now(services: Mapping[str, Service], moment: Moment, person: Person) -> Facts:
    """All facts of a person at this point of the lesson, the simulated date among them."""
    return with_today(person, derived_now(services, moment, person), moment)


def with_today(person: Person, derived: Derived, moment: Moment) -> Facts:
    """The person's facts, the derived ones, {vandaag} and, where there is one, {termijn.dag}."""
    today = Fact("date", moment.today)
    days = last_days(moment, moment.current or moment.lesson.steps[-1])
    return {**person.facts, **derived.facts, **days, "vandaag": today}


def given_so_far(
    services: Mapping[str, Service], lesson: Lesson, person: Person, done: frozenset[str]
) -> tuple[Given, ...]:
    """Every answer that counts at this point of the lesson."""
    return tuple(given_in(lesson, services, person.facts, done))
