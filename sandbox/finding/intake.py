"""Kennismaken: a few questions, and from the answers a route of lessons with why. No test."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sandbox.files import INTAKE
from sandbox.quick_yaml import read_file

FEWEST, MOST = 3, 6
"""Lessons of a route."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What can be answered: `label` and `picture` are "" of how sure somebody feels."""

    id: str
    label: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One question. `feels` names the question of how sure one feels that it is, "" for none."""

    id: str
    title: str
    feels: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """Lessons of a route, by their ids, and why these."""

    lessons: tuple[str, ...]
    because: str


@dataclass(frozen=True, slots=True)
class Rule:
    """Lessons that fit certain answers, and why; without `when` it only fills up."""

    when: Mapping[str, tuple[str, ...]]
    lessons: tuple[str, ...]
    because: str
    most: int

    def holds(self, answers: Mapping[str, str]) -> bool:
        """Whether the answers are such; never of one that only fills up."""
        return bool(self.when) and all(
            answers.get(name) in among for name, among in self.when.items()
        )


@cache
def questions() -> tuple[Question, ...]:
    """All questions, in their order."""
    return tuple(_question(one) for one in read_file(INTAKE)["questions"])


def proposed_route(answers: Mapping[str, str], there: Container[str]) -> tuple[Reason, ...]:
    """Three to six lessons that are `there`, in order, with why; with no lessons it is advice.

    A question that was passed over counts for no rule.
    """
    holding = [rule for rule in rules() if rule.holds(answers)]
    most = min([MOST, *(rule.most for rule in holding)])
    found = list(_taken(holding, there, most))
    count = sum(len(one.lessons) for one in found)
    if count >= FEWEST:
        return tuple(found)
    always = [rule for rule in rules() if not rule.when]
    every = list(_taken([*holding, *always], there, FEWEST))
    return tuple(every)


def _taken(among: list[Rule], there: Container[str], most: int) -> Iterator[Reason]:
    """What each rule adds to those before it, until there are enough."""
    taken: list[str] = []
    for rule in among:
        new = [name for name in rule.lessons if name in there and name not in taken]
        new = new[: most - len(taken)]
        taken += new
        if new or not rule.lessons:
            yield Reason(tuple(new), rule.because)


def all_sentences() -> Mapping[str, str]:
    """What a learner reads here, by where it stands."""
    asked = {f"{one.id} title": one.title for one in questions() if one.title}
    labels = {
        f"{one.id} {answer.id}": answer.label
        for one in questions()
        for answer in one.answers
        if answer.label
    }
    return asked | labels | {f"rule {at}": rule.because for at, rule in enumerate(rules(), 1)}


def _question(said: Mapping[str, Any]) -> Question:
    levels = tuple(map(Answer, said.get("levels", ())))
    own = tuple(Answer(**one) for one in said.get("options", ()))
    return Question(said["id"], said.get("title", ""), said.get("feels", ""), levels or own)


@cache
def rules() -> tuple[Rule, ...]:
    """All rules, from top to bottom."""
    return tuple(
        Rule(
            {name: tuple(among) for name, among in one.get("when", {}).items()},
            tuple(one["lessons"]),
            one["because"],
            one.get("most", MOST),
        )
        for one in read_file(INTAKE)["rules"]
    )
