"""A round with the whole class: one question at a time, answered on every own device.

It follows from the events of the class. Nobody is shown up: what is shown are numbers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import reduce
from typing import Literal

from sandbox.model import Event
from sandbox.model.classes import (
    BarsShown,
    QuestionPut,
    RoundAnswered,
    RoundBegun,
    RoundEnded,
    WhyShown,
)

Shown = Literal["question", "bars", "why"]
"""What the board shows of the question: itself, how many chose what, and what is right."""


@dataclass(frozen=True, slots=True)
class Put:
    """A question that was put to the class, and what each who answered chose, by learner."""

    place: str
    answers: Mapping[str, str] = field(default_factory=dict)

    @property
    def counts(self) -> Counter[str]:
        """How many chose each option."""
        return Counter(self.answers.values())

    def right(self, options: frozenset[str]) -> int:
        """How many chose one of these."""
        return sum(chosen in options for chosen in self.answers.values())


@dataclass(frozen=True, slots=True)
class ClassRound:
    """The round of now, or none when `lesson` is "". The last of `questions` is asked.

    `lesson` says which questions it has, as in `RoundBegun`.
    """

    lesson: str = ""
    questions: tuple[Put, ...] = ()
    shown: Shown = "question"

    @property
    def going(self) -> bool:
        """Whether there is a question before the class."""
        return bool(self.lesson and self.questions)

    @property
    def number(self) -> int:
        """Which question this is, from 1; 0 when none was asked."""
        return len(self.questions)

    @property
    def now(self) -> Put:
        """The question that is asked; IndexError when there is none."""
        return self.questions[-1]

    @property
    def beat(self) -> str:
        """Another text whenever pages of pupils have something new to show of it."""
        return f"{self.number}{self.shown}" if self.going else ""

    def grown(self, events: Sequence[Event]) -> ClassRound:
        """With these events of the class after what happened before."""
        return reduce(_after, events, self)


def can_answer(going: ClassRound, learner: str, number: int) -> bool:
    """Whether somebody may still answer this question: once, and before the bars are shown."""
    in_time = going.going and going.number == number and going.shown == "question"
    return in_time and learner not in going.now.answers


def _after(going: ClassRound, event: Event) -> ClassRound:
    match event.what:
        case RoundBegun(lesson):
            return ClassRound(lesson)
        case RoundEnded():
            return ClassRound()
        case QuestionPut(place) if going.lesson:
            return replace(going, questions=(*going.questions, Put(place)), shown="question")
        case BarsShown() | WhyShown() if going.going:
            return replace(going, shown="why" if isinstance(event.what, WhyShown) else "bars")
        case RoundAnswered(number, option) if can_answer(going, event.actor, _number(number)):
            answers = {**going.now.answers, event.actor: option}
            return replace(going, questions=(*going.questions[:-1], Put(going.now.place, answers)))
    return going


def _number(written: str) -> int:
    return int(written) if written.isascii() and written.isdecimal() else 0
