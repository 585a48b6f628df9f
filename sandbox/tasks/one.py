"""What kinds share that let somebody choose one of a few things."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar

from sandbox.model import Block, Content, Field, Id, Option, Service, Text, Way
from sandbox.people.facts import fill
from sandbox.pieces import Piece, pieces_of
from sandbox.tasks.checking import unreadable
from sandbox.tasks.each import twice
from sandbox.tasks.filling import filled_block
from sandbox.tasks.kind import Asked, Finding, Kind, Now, Question, Spot
from sandbox.tasks.outcome import Outcome

CHOICE = "keuze"


class Choice(Content):
    """One thing to choose."""

    id: Id
    label: Text


class One(Kind):
    """`body` stands above the `question`, with what there is to choose below it."""

    question: Text
    body: tuple[Block, ...] = ()
    button: str = ""

    @property
    @abstractmethod
    def choices(self) -> Sequence[Choice]:
        """What there is to choose."""

    def put_to(self, now: Now, free: bool = False) -> tuple[Question, ...]:
        """The question with its options; with `free` each of them is good."""
        options = tuple(Option(id=one.id, label=fill(one.label, now.facts)) for one in self.choices)
        label = fill(self.question, now.facts)
        field = Field(id=CHOICE, kind="choice", label=label, options=options, free=free)
        return (Question(field, "radio"),)

    def above(self, now: Now) -> tuple[Piece, ...]:
        """What stands above the question."""
        return pieces_of(tuple(filled_block(block, now.facts) for block in self.body), now.derived)

    def chosen(self, answers: Mapping[str, str]) -> str:
        """The id of what was chosen; "" when it is none of the choices."""
        given = answers.get(CHOICE, "")
        return given if given in {one.id for one in self.choices} else ""

    def nothing_chosen(self, asked: Asked) -> Outcome:
        """That something has to be chosen."""
        (question,) = asked.questions
        said = unreadable(question.field, "leeg")
        return Outcome(False, errors={CHOICE: said}, mistakes=("onleesbaar",))

    @property
    def bodies(self) -> Mapping[Spot, tuple[Block, ...]]:
        """What stands above the question."""
        return {("body",): self.body}

    def wrong(self, services: Mapping[str, Service]) -> Iterator[Finding]:
        """Options with the same name."""
        yield from twice("options", (one.id for one in self.choices))


class Open(One):
    """Every choice is good; there is more to see once one was made."""

    judged: ClassVar[bool] = False
    hinted: ClassVar[bool] = False
    lingers: ClassVar[bool] = True

    def judge(self, now: Now, asked: Asked, answers: Mapping[str, str], way: Way) -> Outcome:
        """Every choice is good; only no choice is none."""
        return Outcome(True) if now.done or self.chosen(answers) else self.nothing_chosen(asked)
