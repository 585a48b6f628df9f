"""The kind *choose*: one of a few options, each with an explanation of its own after the try."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Self

from pydantic import model_validator

from sandbox.model import Refused, Service, Text, Way
from sandbox.people.facts import fill
from sandbox.tasks.kind import Asked, Now
from sandbox.tasks.one import CHOICE, Choice, One
from sandbox.tasks.outcome import Outcome


class Possible(Choice):
    """One option; `say` is told after it was chosen, never before."""

    say: Text
    right: bool = False


class Choose(One):
    """`body` is shown above the `question`; one of the `options` is right."""

    key: ClassVar[str] = "choose"

    options: tuple[Possible, ...]

    @model_validator(mode="after")
    def _one_is_right(self) -> Self:
        if len(self.options) < 2:
            raise Refused("twee_keuzes")
        if sum(option.right for option in self.options) != 1:
            raise Refused("een_goede")
        return self

    @property
    def choices(self) -> tuple[Possible, ...]:
        """The options."""
        return self.options

    def asked(self, now: Now) -> Asked:
        """The question with its options; which is right cannot be seen."""
        return Asked(self.button or self.fixed("knop"), self.put_to(now), self.above(now))

    def judge(self, now: Now, asked: Asked, answers: Mapping[str, str], way: Way) -> Outcome:
        """The explanation of what was chosen; in *proef* it comes when the step is over."""
        name = self.chosen(answers)
        if not name:
            return self.nothing_chosen(asked)
        if name == self._right.id:
            return Outcome(True)
        chosen = next(option for option in self.options if option.id == name)
        told = {} if way == "proef" else {CHOICE: fill(chosen.say, now.facts)}
        return Outcome(False, explanations=told, mistakes=(name,))

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
    def said(self) -> tuple[str, ...]:
        """The question, and every option with its explanation."""
        options = (words for option in self.options for words in (option.label, option.say))
        return (self.question, *options, self.button)
