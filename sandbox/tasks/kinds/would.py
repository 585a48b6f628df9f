"""The kind *would*: what would you do? Nothing is wrong; then one reads what comes of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Self

from pydantic import model_validator

from sandbox.model import Block, Content, Field, Id, Option, Service, Text, Way
from sandbox.people.facts import fill
from sandbox.pieces import Box, Heading, pieces_of
from sandbox.pieces import Text as Words
from sandbox.tasks.checking import unreadable
from sandbox.tasks.each import at_least, twice
from sandbox.tasks.filling import filled_block
from sandbox.tasks.kind import Asked, Finding, Kind, Now, Question, Spot
from sandbox.tasks.outcome import Outcome

CHOICE = "keuze"


class Deed(Content):
    """One thing that one could do; `say` is what comes of it."""

    id: Id
    label: Text
    say: Text


class Would(Kind):
    """One chooses one of the `options`, and then sees what comes of all of them."""

    key: ClassVar[str] = "would"
    judged: ClassVar[bool] = False
    hinted: ClassVar[bool] = False
    lingers: ClassVar[bool] = True

    question: Text
    options: tuple[Deed, ...]
    body: tuple[Block, ...] = ()
    button: str = ""

    @model_validator(mode="after")
    def _enough(self) -> Self:
        at_least(2, "options", self.options)
        return self

    def asked(self, now: Now) -> Asked:
        """The question; once it was answered, what comes of each choice."""
        deeds = [
            (one.id, fill(one.label, now.facts), fill(one.say, now.facts)) for one in self.options
        ]
        options = tuple(Option(id=name, label=label) for name, label, _ in deeds)
        label = fill(self.question, now.facts)
        field = Field(id=CHOICE, kind="choice", label=label, options=options, free=True)
        body = pieces_of(tuple(filled_block(block, now.facts) for block in self.body), now.derived)
        asked = (Question(field, "radio"),)
        if not now.done:
            return Asked(self.button or self.fixed("knop"), asked, body)
        told = tuple(Box((Heading(label, 3), Words(say))) for _, label, say in deeds)
        return Asked(self.fixed("verder"), asked, body, after=told)

    def judge(self, now: Now, asked: Asked, answers: Mapping[str, str], way: Way) -> Outcome:
        """Every choice is good; only no choice is none."""
        if now.done or answers.get(CHOICE, "") in {option.id for option in self.options}:
            return Outcome(True)
        said = unreadable(asked.questions[0].field, "leeg")
        return Outcome(False, errors={CHOICE: said}, mistakes=("onleesbaar",))

    @property
    def praise(self) -> str:
        """Nothing was done well or badly."""
        return ""

    @property
    def bodies(self) -> Mapping[Spot, tuple[Block, ...]]:
        """What stands above the question."""
        return {("body",): self.body}

    @property
    def said(self) -> tuple[str, ...]:
        """The question, and what comes of each choice."""
        options = (words for option in self.options for words in (option.label, option.say))
        return (self.question, *options, self.button)

    def wrong(self, services: Mapping[str, Service]) -> Iterator[Finding]:
        """Options with the same name."""
        yield from twice("options", (option.id for option in self.options))
