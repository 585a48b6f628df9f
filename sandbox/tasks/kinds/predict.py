"""The kind *predict*: say what will happen; no choice is wrong, and then one sees what happens."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Self

from pydantic import model_validator

from sandbox.model import Block, Id, Service, Text
from sandbox.people.facts import fill
from sandbox.pieces import Heading, pieces_of
from sandbox.pieces import Text as Words
from sandbox.tasks.each import at_least, not_in
from sandbox.tasks.filling import filled_block
from sandbox.tasks.kind import Asked, Finding, Now, Question, Spot
from sandbox.tasks.one import CHOICE, Choice, Open


class Predict(Open):
    """One of the `options` is what `happens`; `say` tells it, and `then` shows it."""

    key: ClassVar[str] = "predict"

    options: tuple[Choice, ...]
    happens: Id
    say: Text
    then: tuple[Block, ...] = ()

    @model_validator(mode="after")
    def _enough(self) -> Self:
        at_least(2, "options", self.options)
        return self

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What may happen."""
        return self.options

    def asked(self, now: Now) -> Asked:
        """The question; once it was answered, what happens is told below it."""
        asked, body = self.put_to(now), self.above(now)
        if not now.done:
            return Asked(self.button or self.fixed("knop"), asked, body)
        then = pieces_of(tuple(filled_block(block, now.facts) for block in self.then), now.derived)
        told = (Heading(self.fixed("gebeurt"), 3), Words(fill(self.say, now.facts)), *then)
        return Asked(self.fixed("verder"), asked, body, after=told)

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
        return {**super().bodies, ("then",): self.then}

    @property
    def said(self) -> tuple[str, ...]:
        """The question, the options and what happens."""
        return (self.question, *(option.label for option in self.options), self.say, self.button)

    def wrong(self, services: Mapping[str, Service]) -> Iterator[Finding]:
        """Options with the same name, and what happens that is not among them."""
        yield from super().wrong(services)
        ids = tuple(option.id for option in self.options)
        if self.happens not in ids:
            yield not_in(("happens",), self.happens, "options", ids)
