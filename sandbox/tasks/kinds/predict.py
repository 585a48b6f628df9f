"""The kind *predict*: say what will happen; no choice is wrong, and then one sees what happens."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Self

from pydantic import model_validator

from sandbox.model import Block, Content, Field, Id, Option, Service, Text, Way
from sandbox.people.facts import fill
from sandbox.pieces import Heading, pieces_of
from sandbox.pieces import Text as Words
from sandbox.tasks.checking import unreadable
from sandbox.tasks.each import at_least, not_in, twice
from sandbox.tasks.filling import filled_block
from sandbox.tasks.kind import Asked, Finding, Kind, Now, Question, Spot
from sandbox.tasks.outcome import Outcome

CHOICE = "keuze"


class Guess(Content):
    """One thing that may happen."""

    id: Id
    label: Text


class Predict(Kind):
    """One of the `options` is what `happens`; `say` tells it, and `then` shows it."""

    key: ClassVar[str] = "predict"
    judged: ClassVar[bool] = False
    hinted: ClassVar[bool] = False
    lingers: ClassVar[bool] = True

    question: Text
    options: tuple[Guess, ...]
    happens: Id
    say: Text
    body: tuple[Block, ...] = ()
    then: tuple[Block, ...] = ()
    button: str = ""

    @model_validator(mode="after")
    def _enough(self) -> Self:
        at_least(2, "options", self.options)
        return self

    def asked(self, now: Now) -> Asked:
        """The question; once it was answered, what happens is told below it."""
        options = tuple(
            Option(id=option.id, label=fill(option.label, now.facts)) for option in self.options
        )
        label = fill(self.question, now.facts)
        field = Field(id=CHOICE, kind="choice", label=label, options=options)
        body, then = (
            pieces_of(tuple(filled_block(block, now.facts) for block in blocks), now.derived)
            for blocks in (self.body, self.then)
        )
        if not now.done:
            button = self.button or self.fixed("knop")
            return Asked(button, (Question(field, "radio"),), body)
        told = (Heading(self.fixed("gebeurt"), 3), Words(fill(self.say, now.facts)), *then)
        return Asked(self.fixed("verder"), (Question(field, "radio"),), body, after=told)

    def judge(self, now: Now, asked: Asked, answers: Mapping[str, str], way: Way) -> Outcome:
        """Every choice is good; only no choice is none."""
        if now.done or answers.get(CHOICE, "") in {option.id for option in self.options}:
            return Outcome(True)
        said = unreadable(asked.questions[0].field, "leeg")
        return Outcome(False, errors={CHOICE: said}, mistakes=("onleesbaar",))

    def right(self, services: Mapping[str, Service]) -> Mapping[str, str]:
        """What really happens."""
        return {CHOICE: self.happens}

    def told(self, now: Now, question: Question) -> str:
        """Nobody is told before what will happen."""
        return ""

    @property
    def praise(self) -> str:
        """What happens."""
        return self.say

    @property
    def bodies(self) -> Mapping[Spot, tuple[Block, ...]]:
        """What stands above the question, and what is shown at the end."""
        return {("body",): self.body, ("then",): self.then}

    @property
    def said(self) -> tuple[str, ...]:
        """The question, the options and what happens."""
        return (self.question, *(option.label for option in self.options), self.say, self.button)

    def wrong(self, services: Mapping[str, Service]) -> Iterator[Finding]:
        """Options with the same name, and what happens that is not among them."""
        ids = tuple(option.id for option in self.options)
        yield from twice("options", ids)
        if self.happens not in ids:
            yield not_in(("happens",), self.happens, "options", ids)
