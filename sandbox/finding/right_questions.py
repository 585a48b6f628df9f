"""What *Waar heb ik recht op?* asks, and whose papers can be looked at instead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sandbox.files import RIGHTS
from sandbox.quick_yaml import read_file

TICKED = " "
"""Between the ids of boxes that were ticked."""
SEVERAL = ("income", "partner", "children", "matters", "has")
SINGLE = ("home", "rent", "persons", "savings", "study")


@dataclass(frozen=True, slots=True)
class Option:
    """What can be chosen; `number` is what it stands for in a sum."""

    id: str
    label: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Range:
    """Whole euros that a slider can be put at; `start` is where it stands first."""

    lowest: int
    highest: int
    step: int
    start: int


@dataclass(frozen=True, slots=True)
class Question:
    """One question, with `options` or an `amount`; of `several` any number may be ticked.

    It is asked when for every question in `when` one of those options was chosen.
    """

    id: str
    title: str
    help: str
    options: tuple[Option, ...]
    amount: Range | None
    several: bool
    when: Mapping[str, tuple[str, ...]]

    def fits(self, answers: Mapping[str, str]) -> bool:
        """Whether it is asked of who answered so."""
        return all(answers.get(name) in among for name, among in self.when.items())

    def takes(self, said: str) -> bool:
        """Whether this can be an answer to it."""
        ids = {one.id for one in self.options}
        if self.amount:
            return said.isdecimal() and self.amount.lowest <= int(said) <= self.amount.highest
        return set(said.split(TICKED)) - {""} <= ids if self.several else said in ids


@dataclass(frozen=True, slots=True)
class OfSomebody:
    """How the papers of an archetype answer the questions: names of facts that are added up.

    `has` are the ids of rights that this person already asked for.
    """

    id: str
    income: tuple[str, ...]
    partner: tuple[str, ...]
    children: tuple[str, ...]
    home: str
    rent: str
    persons: str
    savings: str
    study: str
    matters: tuple[str, ...]
    has: tuple[str, ...]


@cache
def questions() -> tuple[Question, ...]:
    """All questions, in their order."""
    return tuple(map(_question, written()["questions"]))


def asked(answers: Mapping[str, str]) -> tuple[Question, ...]:
    """The questions that are for who answered so, in their order."""
    return tuple(one for one in questions() if one.fits(answers))


def unanswered(answers: Mapping[str, str]) -> Question | None:
    """The first question that is open still, None when all are answered."""
    return next((one for one in asked(answers) if one.id not in answers), None)


def with_answer(answers: Mapping[str, str], question: str, said: str) -> Mapping[str, str]:
    """The answers with one more; those to questions that are not asked any longer are gone."""
    found = next((one for one in questions() if one.id == question), None)
    if found is None or not found.takes(said):
        return answers
    there = {**answers, question: said}
    for one in questions():
        if not one.fits(there):
            there.pop(one.id, None)
    return there


@cache
def ages() -> tuple[Option, ...]:
    """How old a child can be."""
    return _options(written()["ages"])


@cache
def people() -> Mapping[str, OfSomebody]:
    """Whose papers can be looked at, by archetype."""
    return {one["id"]: _somebody(one) for one in written()["people"]}


def question_sentences() -> Iterator[tuple[str, str]]:
    """What a learner reads of the questions, by where it stands."""
    for one in questions():
        yield f"{one.id} title", one.title
        if one.help:
            yield f"{one.id} help", one.help
        yield from ((f"{one.id} {option.id}", option.label) for option in one.options)


@cache
def written() -> Any:
    """What the file says."""
    return read_file(RIGHTS)


def _question(said: Mapping[str, Any]) -> Question:
    own = _options(said.get("options", ()))
    return Question(
        said["id"],
        said["title"],
        said.get("help", ""),
        ages() if said.get("ages") else own,
        Range(**said["amount"]) if "amount" in said else None,
        said.get("several", False),
        {name: tuple(among) for name, among in said.get("when", {}).items()},
    )


def _options(said: Any) -> tuple[Option, ...]:
    return tuple(Option(one["id"], one["label"], one.get("is", 0)) for one in said)


def _somebody(said: Mapping[str, Any]) -> OfSomebody:
    several: dict[str, Any] = {name: tuple(said.get(name, ())) for name in SEVERAL}
    single: dict[str, Any] = {name: said.get(name, "") for name in SINGLE}
    return OfSomebody(id=said["id"], **several, **single)
