"""The kind *choose*: one of a few options, each with an explanation of its own after the try."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Self

from pydantic import model_validator

from sandbox.model import Block, Content, Field, Id, Option, Refused, Service, Text, Way
from sandbox.people.facts import fill
from sandbox.pieces import pieces_of
from sandbox.tasks.checking import unreadable
from sandbox.tasks.filling import filled_block
from sandbox.tasks.kind import Asked, Finding, Kind, Now, Question, Spot
from sandbox.tasks.outcome import Outcome

CHOICE = "keuze"


class Possible(Content):
    """One option; `say` is told after it was chosen, never before."""

    id: Id
    label: Text
    say: Text
    right: bool = False


class Choose(Kind):
    """`body` is shown above the `question`; one of the `options` is right."""

    key: ClassVar[str] = "choose"

    question: Text
    options: tuple[Possible, ...]
    body: tuple[Block, ...] = ()
    button: str = ""

    @model_validator(mode="after")
    def _one_is_right(self) -> Self:
        if len(self.options) < 2:
            raise Refused("twee_keuzes")
        if sum(option.right for option in self.options) != 1:
            raise Refused("een_goede")
        return self

    def asked(self, now: Now) -> Asked:
        """The question with its options; which is right cannot be seen."""
        options = tuple(
            Option(id=option.id, label=fill(option.label, now.facts)) for option in self.options
        )
        label = fill(self.question, now.facts)
        field = Field(id=CHOICE, kind="choice", label=label, options=options)
        body = tuple(filled_block(block, now.facts) for block in self.body)
        button = self.button or self.fixed("knop")
        return Asked(button, (Question(field, "radio"),), pieces_of(body, now.derived))

    def judge(self, now: Now, asked: Asked, answers: Mapping[str, str], way: Way) -> Outcome:
        """The explanation of what was chosen; in *proef* it comes when the step is over."""
        chosen = next((option for option in self.options if option.id == answers.get(CHOICE)), None)
        if chosen is None:
            (question,) = asked.questions
            said = unreadable(question.field, "leeg")
            return Outcome(False, errors={CHOICE: said}, mistakes=("onleesbaar",))
        if chosen.right:
            return Outcome(True)
        told = {} if way == "proef" else {CHOICE: fill(chosen.say, now.facts)}
        return Outcome(False, explanations=told, mistakes=(chosen.id,))

    def right(self, services: Mapping[str, Service]) -> Mapping[str, str]:
        """The one option that is right."""
        return {CHOICE: self._right.id}

    def causes(self, services: Mapping[str, Service], mistake: str) -> tuple[str, ...]:
        """What is told of the option that was chosen."""
        return tuple(option.say for option in self.options if option.id == mistake)

    @property
    def praise(self) -> str:
        """Why the right option is right."""
        return self._right.say

    @property
    def _right(self) -> Possible:
        return next(option for option in self.options if option.right)

    @property
    def bodies(self) -> Mapping[Spot, tuple[Block, ...]]:
        """What stands above the question."""
        return {("body",): self.body}

    @property
    def said(self) -> tuple[str, ...]:
        """The question, and every option with its explanation."""
        options = (words for option in self.options for words in (option.label, option.say))
        return (self.question, *options, self.button)

    def wrong(self, services: Mapping[str, Service]) -> Iterator[Finding]:
        """Options with the same name."""
        ids = [option.id for option in self.options]
        for at, name in enumerate(ids):
            if name in ids[:at]:
                yield Finding(("options", at, "id"), "dubbel_id", {"id": name})
