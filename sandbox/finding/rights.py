"""Waar heb ik recht op?: what somebody has a right to, for sure or maybe, with the sum and why."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sandbox.finding.right_questions import question_sentences, written
from sandbox.finding.right_sums import ADULT, AOW_AGE, STUDIES_UNTIL, SUMS, Found
from sandbox.finding.situation import OTHERS, Situation
from sandbox.model import Source
from sandbox.tax import TaxError

YOUNG_CHILD = 13
"""Younger than this, care after school counts."""


@dataclass(frozen=True, slots=True)
class Low:
    """An income of a year, alone or together, below which a gemeente may help; and savings."""

    alone: int
    together: int
    savings: int


@dataclass(frozen=True, slots=True)
class Signs:
    """Signs that must `all` be there, one of `any`, and `none` of the last."""

    all: frozenset[str]
    any: frozenset[str]
    none: frozenset[str]

    def hold(self, found: frozenset[str]) -> bool:
        """Whether somebody with these signs should ask."""
        some = not self.any or bool(self.any & found)
        return self.all <= found and some and not self.none & found


@dataclass(frozen=True, slots=True)
class Right:
    """Something that people may have a right to, with the `service` of the guide that gives it.

    A `sum` is the name of what works it out; else `maybe` says when it is worth asking, `because`
    why, and `source` where that was read.
    """

    id: str
    title: str
    service: str
    checked: date
    sum: str
    maybe: Signs | None
    because: str
    source: Source | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """A right of somebody. `found` is None when the amount cannot be worked out here."""

    right: Right
    found: Found | None
    has: bool = False

    @property
    def sure(self) -> bool:
        """Whether the law says that there is something to get."""
        return bool(self.found and self.found.year)

    @property
    def maybe(self) -> bool:
        """Whether somebody has to ask to know."""
        return self.found is None


@cache
def rights() -> tuple[Right, ...]:
    """Everything that is looked at, in the order of the file."""
    return tuple(map(_right, written()["rights"]))


@cache
def low() -> Low:
    """What counts as little to live on, about."""
    return Low(**written()["low"])


def outcomes(now: Situation, day: date, has: Container[str] = ()) -> tuple[Outcome, ...]:
    """What somebody has a right to, what is worth asking, and where there is no right and why.

    What is not for somebody like this is left out. The largest amounts come first.
    """
    found = frozenset(signs(now))
    every = [one for right in rights() if (one := _outcome(right, now, day, found, has))]
    return tuple(sorted(every, key=lambda one: -one.found.year if one.found else 0))


def signs(now: Situation) -> Iterator[str]:
    """What can be seen of somebody, by the names that `maybe` uses."""
    limit = low().alone if now.partner_income is None else low().together
    seen = {
        "volwassen": now.age >= ADULT,
        "jonger-dan-30": now.age < STUDIES_UNTIL,
        "bijna-aow": now.age == AOW_AGE - 1,
        "aow": now.age >= AOW_AGE,
        "inkomen": now.income > 0,
        "laag-inkomen": now.together < limit,
        "geen-inkomen": now.together < limit // 2,
        "weinig-spaargeld": now.savings < low().savings,
        "bij-anderen": now.home == OTHERS,
        "jong-kind": any(age < YOUNG_CHILD for age in now.children),
    }
    yield from (name for name, there in seen.items() if there)
    yield from (now.study, *now.matters)


def monthly(found: tuple[Outcome, ...]) -> int:
    """Whole euros a month of what is sure, together."""
    return sum(one.found.month for one in found if one.found)


def yearly(found: tuple[Outcome, ...]) -> int:
    """Whole euros a year of what is sure, together."""
    return sum(one.found.year for one in found if one.found)


def all_sentences() -> Mapping[str, str]:
    """What a learner reads here, by where it stands."""
    titles = {f"{one.id} title": one.title for one in rights()}
    why = {f"{one.id} because": one.because for one in rights() if one.because}
    return {**dict(question_sentences()), **titles, **why}


def _outcome(
    right: Right, now: Situation, day: date, found: frozenset[str], has: Container[str]
) -> Outcome | None:
    asked_for = right.id in has
    if right.maybe is not None:
        there = asked_for or right.maybe.hold(found)
        return Outcome(right, None, asked_for) if there else None
    try:
        amount = SUMS[right.sum](now, day)
    except TaxError as refusal:
        return Outcome(right, Found(0, 0, note=str(refusal)), asked_for)
    return Outcome(right, amount, asked_for) if amount else None


def _right(said: Mapping[str, Any]) -> Right:
    maybe = said.get("maybe")
    among = {name: frozenset((maybe or {}).get(name, ())) for name in ("all", "any", "none")}
    source = said.get("source")
    return Right(
        said["id"],
        said["title"],
        said["service"],
        said["checked"],
        said.get("sum", ""),
        Signs(**among) if maybe else None,
        said.get("because", ""),
        Source(**source) if source else None,
    )
