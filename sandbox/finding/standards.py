"""Which goals of which lists a lesson helps with: those it names, and those that follow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sandbox.files import STANDARDS
from sandbox.finding.subjects import subject_of
from sandbox.model import Lesson, Source
from sandbox.quick_yaml import read_file


@dataclass(frozen=True, slots=True)
class Standard:
    """A list of goals; `status` says how firm it is, `source` where it was read and how sure."""

    id: str
    title: str
    status: str
    checked: date
    source: Source


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal of a list. A lesson has it when it has one of `after`, or one of the `subjects`."""

    standard: Standard
    number: str
    words: str
    after: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Its name among all goals: "digcomp 2.3"."""
        return f"{self.standard.id} {self.number}"

    @property
    def title(self) -> str:
        """As it is told: "DigComp 2.2, 2.3: meedoen in de samenleving"."""
        return f"{self.standard.title}, {self.number}: {self.words}"


@dataclass(frozen=True, slots=True)
class Covered:
    """A goal that a lesson helps with, and whether the lesson itself `names` it."""

    lesson: Lesson
    goal: Goal
    named: bool


def standards() -> tuple[Standard, ...]:
    """Every list, also one of which no goal is claimed."""
    return tuple(_read())


def goals() -> tuple[Goal, ...]:
    """Every goal, list by list."""
    return tuple(goal for found in _read().values() for goal in found)


def covered(lesson: Lesson) -> tuple[Covered, ...]:
    """The goals of a lesson, in the order of the lists."""
    named = {it.name for it in goals() if any(_is(it, words) for words in lesson.standards)}
    has = set(named)
    subject = subject_of(lesson).id
    for goal in goals():
        if subject in goal.subjects or has.intersection(goal.after):
            has.add(goal.name)
    return tuple(Covered(lesson, goal, goal.name in named) for goal in goals() if goal.name in has)


def unknown(lesson: Lesson) -> tuple[str, ...]:
    """What a lesson names that is no goal of any list."""
    return tuple(words for words in lesson.standards if not any(_is(it, words) for it in goals()))


def lessons_for(goal: Goal, lessons: Iterable[Lesson]) -> tuple[Lesson, ...]:
    """The lessons that help with a goal."""
    return tuple(one for one in lessons if goal in {it.goal for it in covered(one)})


def all_sentences() -> Mapping[str, str]:
    """What is told of the lists, by where it stands."""
    return dict(_sentences())


def _sentences() -> Iterator[tuple[str, str]]:
    for standard in standards():
        yield f"{standard.id} status", standard.status
    for goal in goals():
        yield f"{goal.standard.id} {goal.number}", goal.words


def _is(goal: Goal, words: str) -> bool:
    """Whether an author means this goal: by its number, or of a list that may yet change by words.

    "DigComp 2.3: …", "Kerndoelen burgerschap: mogelijkheden om te handelen afwegen".
    """
    short = goal.standard.title.rpartition(" ")[0]
    by_words = f"{goal.standard.title}: {goal.words}"
    return words.startswith(f"{short} {goal.number}:") or words == by_words


@cache
def _read() -> Mapping[Standard, tuple[Goal, ...]]:
    return dict(_lists(read_file(STANDARDS)))


def _lists(written: Mapping[str, Any]) -> Iterator[tuple[Standard, tuple[Goal, ...]]]:
    for name, said in written.items():
        source = Source.model_validate(said["source"])
        standard = Standard(name, said["title"], said["status"], said["checked"], source)
        yield (
            standard,
            tuple(
                Goal(
                    standard,
                    number,
                    one["words"],
                    tuple(one.get("after", ())),
                    tuple(one.get("subjects", ())),
                )
                for number, one in said["goals"].items()
            ),
        )
