"""Which tasks an exam has: drawn by its seed alone, so that it stays the same exam."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from sandbox.finding import Subject
from sandbox.licence.pool import Pool, pool_of
from sandbox.licence.rules import rules
from sandbox.model import Lesson, Service
from sandbox.people.seed import Chance

T = TypeVar("T")
TURNS = 3
"""How often at most a question is turned to another case than the first one of a person."""


@dataclass(frozen=True, slots=True)
class ExamTask:
    """One task: a step of a lesson, as practice, as a question, or of a mishap in that lesson.

    `turn` says which case it is about.
    """

    lesson: str
    step: str
    part: Literal["doe", "vraag", "misgaat"]
    turn: int = 0

    @property
    def id(self) -> str:
        """The name that an event keeps."""
        return f"{self.lesson}/{self.step}"


def draw(pool: Pool, seed: str) -> tuple[ExamTask, ...]:
    """The tasks, in order: practice as one person, with a mishap on the way, and questions after
    it; none when the module has nothing to ask.
    """
    chance = Chance("examen", pool.subject, seed)
    turn = chance.below(TURNS)
    practice = tuple(_practice(pool, chance))
    questions = tuple(_questions(pool, chance, turn))
    host = (*practice, *questions)[:1]
    mishap = tuple(
        ExamTask(first.lesson, chance.choose(pool.mishaps).step.id, "misgaat", turn)
        for first in host
        if pool.mishaps
    )
    half = len(practice) // 2
    return (*practice[:half], *mishap, *practice[half:], *questions)


def tasks_of(
    services: Mapping[str, Service], subject: Subject, lessons: Iterable[Lesson], seed: str
) -> tuple[ExamTask, ...]:
    """The tasks of an exam of a module, of all `lessons` those behind its door."""
    return draw(pool_of(services, subject, lessons), seed)


def _practice(pool: Pool, chance: Chance) -> Iterator[ExamTask]:
    if not pool.rows:
        return
    lesson = chance.choose(tuple(pool.rows))
    yield from (ExamTask(lesson, step, "doe") for step in chance.choose(pool.rows[lesson]))


def _questions(pool: Pool, chance: Chance, turn: int) -> Iterator[ExamTask]:
    """From as many lessons as there are, before a lesson gives a second one."""
    rows = [
        [(name, step) for step in _mixed(pool.questions[name], chance)]
        for name in _mixed([*pool.questions], chance)
    ]
    longest = max(map(len, rows), default=0)
    found = [row[at] for at in range(longest) for row in rows if at < len(row)]
    for name, step in found[: rules().exam.questions]:
        yield ExamTask(name, step, "vraag", turn)


def _mixed(things: Sequence[T], chance: Chance) -> list[T]:
    left = list(things)
    return [left.pop(chance.below(len(left))) for _ in range(len(left))]
