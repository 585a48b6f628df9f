"""What counts for what somebody has a right to: from answers to questions, or from papers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sandbox.finding.right_questions import TICKED, OfSomebody, ages, questions
from sandbox.model import Person
from sandbox.people.facts import age_on

MONTHS, HOLIDAY = 12, 108
"""A year of pay: twelve months, and 8 per cent of them for a holiday."""
SOME, MANY = 3, 4
"""Children that can be worked with here; from so many on, they cannot."""
HOME, ROOM, OTHERS = "huis", "kamer", "anders"


@dataclass(frozen=True, slots=True)
class Situation:
    """Somebody's life in what a sum needs.

    Whole euros: incomes and savings of a year, rent of a month. `partner_income` is None without a
    partner. `children` are their ages. `many` says that there are more children than can be worked
    with. `home`, `study` and `matters` are ids of options of the questions, "" where that is not
    known.
    """

    age: int
    income: int
    partner_income: int | None = None
    children: tuple[int, ...] = ()
    many: bool = False
    home: str = ""
    rent: int = 0
    persons: int = 1
    savings: int = 0
    study: str = ""
    matters: frozenset[str] = frozenset()

    @property
    def together(self) -> int:
        """The income of who counts together."""
        return self.income + (self.partner_income or 0)


def from_answers(answers: Mapping[str, str]) -> Situation:
    """The situation of who answered every question that was asked."""
    known = {one.id: {option.id: option.number for option in one.options} for one in questions()}
    children = known["kinderen"][answers["kinderen"]]
    old = {one.id: one.number for one in ages()}
    partner = answers["partner"] == "ja"
    number = children if children <= SOME else 0
    return Situation(
        age=known["leeftijd"][answers["leeftijd"]],
        income=_of_a_year(answers["inkomen"]),
        partner_income=_of_a_year(answers["inkomen-partner"]) if partner else None,
        children=tuple(old[answers[f"kind-{at}"]] for at in range(1, number + 1)),
        many=children > SOME,
        home=answers["wonen"],
        rent=int(answers.get("huur", 0)) if answers["wonen"] == HOME else 0,
        persons=1 + partner + children,
        savings=int(answers["spaargeld"]),
        study=answers.get("studie", ""),
        matters=frozenset(filter(None, answers["speelt"].split(TICKED))),
    )


def from_papers(person: Person, read: OfSomebody, day: date) -> Situation:
    """The situation of a made-up person: this year as the papers of last year say."""
    born = _day(person, "geboortedatum")
    return Situation(
        age=age_on(born, day),
        income=_euros(person, *read.income),
        partner_income=_euros(person, *read.partner) if read.partner else None,
        children=tuple(age_on(_day(person, name), day) for name in read.children),
        home=read.home,
        rent=_euros(person, read.rent) if read.rent else 0,
        persons=_euros(person, read.persons) if read.persons else 1,
        savings=_euros(person, read.savings) if read.savings else 0,
        study=read.study,
        matters=frozenset(read.matters),
    )


def _of_a_year(month: str) -> int:
    return int(month) * MONTHS * HOLIDAY // 100


def _euros(person: Person, *names: str) -> int:
    return sum(int(str(person.facts[name].value)) for name in names)


def _day(person: Person, name: str) -> date:
    found = person.facts[name].value
    if not isinstance(found, date):
        raise TypeError(name)
    return found
