"""The kind *would*: what would you do? Nothing is wrong; then one reads what comes of each."""

from __future__ import annotations

from typing import ClassVar, Self

from pydantic import model_validator

from sandbox.model import Text
from sandbox.people.facts import fill
from sandbox.pieces import Box, Heading
from sandbox.pieces import Text as Words
from sandbox.tasks.each import at_least
from sandbox.tasks.kind import Asked, ForAll, Now
from sandbox.tasks.one import Choice, Open


class Deed(Choice):
    """One thing that one could do; `say` is what comes of it."""

    say: Text


class Would(Open):
    """One chooses one of the `options`, and then sees what comes of all of them."""

    key: ClassVar[str] = "would"

    options: tuple[Deed, ...]

    @model_validator(mode="after")
    def _enough(self) -> Self:
        at_least(2, "options", self.options)
        return self

    @property
    def choices(self) -> tuple[Deed, ...]:
        """What one could do."""
        return self.options

    def asked(self, now: Now) -> Asked:
        """The question; once it was answered, what comes of each choice."""
        asked, body = self.put_to(now, free=True), self.above(now)
        if not now.done:
            return Asked(self.button or self.fixed("knop"), asked, body)
        deeds = [(fill(one.label, now.facts), fill(one.say, now.facts)) for one in self.options]
        told = tuple(Box((Heading(label, 3), Words(say))) for label, say in deeds)
        return Asked(self.fixed("verder"), asked, body, after=told)

    def for_all(self, now: Now) -> ForAll:
        """The same choices, and what comes of each."""
        (question,) = self.put_to(now, free=True)
        says = {one.id: fill(one.say, now.facts) for one in self.options}
        return ForAll(question.field.label, question.field.options, says=says)

    @property
    def praise(self) -> str:
        """Nothing was done well or badly."""
        return ""

    @property
    def said(self) -> tuple[str, ...]:
        """The question, and what comes of each choice."""
        options = (words for option in self.options for words in (option.label, option.say))
        return (self.question, *options, self.button)
