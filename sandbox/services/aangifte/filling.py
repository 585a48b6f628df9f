"""Answers of screens → tax returns of one person, or of two partners.

A field says with `feeds` what its answer is. Whose it is, is told by the fact `van` of the
group a step is about: {joke_aow.van} is "joke".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from sandbox.model import Given, Person
from sandbox.tax import Box3, CareCosts, Gifts, TaxReturn

Feeds = Literal[
    "loon", "pensioen", "loonheffing", "arbeidskorting", "woz", "hypotheekrente", "giften", "zorg",
    "zorg_verhoogd", "spaargeld", "beleggingen", "schulden", "partner", "kind_geboren",
    "kind_thuis", "verdeling",
]  # fmt: skip
FEEDS: frozenset[str] = frozenset(get_args(Feeds))
"""The parts of a return that an answer can be."""


def returns(given: Sequence[Given], person: Person) -> tuple[TaxReturn, ...]:
    """The return of the person, and after it that of the partner when there is one."""
    partner = partner_of(person)
    if not partner:
        return (_filled(given, given, person, "", Shared(given, 0, 1)),)
    own = [entry for entry in given if whose(entry, person) != partner]
    other = [entry for entry in given if whose(entry, person) == partner]
    return (
        _filled(own, given, person, "", Shared(given, 1, 2)),
        _filled(other, (), person, partner, Shared(given, 0, 2)),
    )


@dataclass(frozen=True, slots=True)
class Shared:
    """What belongs to the household: the part of one of `people`, in whole euros.

    Of partners each declares a half at first; an odd euro is for the one with `extra`.
    """

    given: Sequence[Given]
    extra: int
    people: int

    def part(self, feeds: Feeds) -> int:
        """The own part of all answers for one part of the return."""
        return (total(self.given, feeds) + self.extra) // self.people


def _filled(
    own: Sequence[Given], asked: Sequence[Given], person: Person, group: str, shared: Shared
) -> TaxReturn:
    """`asked` are the answers about the family, only for who does the return."""
    alone = not partner_of(person) and said(asked, "partner") != "ja"
    return TaxReturn(
        year=year_of(person),
        born=born(person, group),
        wage=total(own, "loon"),
        pension=total(own, "pensioen"),
        withheld=total(own, "loonheffing"),
        settled_arbeidskorting=total(own, "arbeidskorting"),
        single=alone,
        youngest_child_born=_child(asked),
        woz=shared.part("woz"),
        mortgage_interest=shared.part("hypotheekrente"),
        gifts=Gifts(ordinary=shared.part("giften")),
        care_costs=CareCosts(plain=shared.part("zorg"), raised=shared.part("zorg_verhoogd")),
        box3=Box3(
            savings=shared.part("spaargeld"),
            investments=shared.part("beleggingen"),
            debts=shared.part("schulden"),
        ),
    )


def year_of(person: Person) -> int:
    """The year of the return: the fact `jaar`."""
    year = person.facts["jaar"].value
    if not isinstance(year, int):
        raise TypeError("jaar must be a whole number")
    return year


def partner_of(person: Person) -> str:
    """The group of facts of the partner, "" without one."""
    return str(person.facts["partner"].value) if "partner" in person.facts else ""


def born(person: Person, group: str) -> date:
    """The birthday of the person, or of somebody whose facts stand in a group."""
    day = person.facts[f"{group}.geboortedatum" if group else "geboortedatum"].value
    if not isinstance(day, date):
        raise TypeError("geboortedatum must be a date")
    return day


def whose(given: Given, person: Person) -> str:
    """The group of the person an answer belongs to, "" for who does the return."""
    named = person.facts.get(f"{given.about}.van")
    return str(named.value) if named else ""


def total(given: Sequence[Given], feeds: Feeds) -> int:
    """All answers for one part of the return, added up in whole euros."""
    return sum(int(str(entry.value)) for entry in _feeding(given, feeds))


def said(given: Sequence[Given], feeds: Feeds) -> str:
    """The last answer for one part of the return, "" when there is none."""
    return next((str(entry.value) for entry in reversed(_feeding(given, feeds))), "")


def _feeding(given: Sequence[Given], feeds: Feeds) -> list[Given]:
    return [entry for entry in given if entry.feeds == feeds]


def _child(given: Sequence[Given]) -> date | None:
    """The birthday of the youngest child that lived long enough at this address."""
    days = [entry.value for entry in _feeding(given, "kind_geboren")]
    at_home = said(given, "kind_thuis") == "ja"
    return max((day for day in days if isinstance(day, date)), default=None) if at_home else None
