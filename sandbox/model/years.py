"""A year in a life: the matters that come up, what somebody may do, and what comes of each."""

from __future__ import annotations

from datetime import date

from pydantic import Field as Written

from sandbox.model.screens import Paper
from sandbox.model.steps import Wait
from sandbox.model.words import Content, FactName, Id, Source, Text


class Sequel(Content):
    """Another matter that comes of this, so much later."""

    matter: Id
    after: Wait


class Outcome(Content):
    """What comes of doing something, or of letting it go by.

    `euros` is what it gives, below zero what it costs; `amount` is the fact that it gives instead.
    """

    says: Text
    good: bool = True
    euros: int = 0
    amount: FactName | None = None
    then: Sequel | None = None


class Choice(Outcome):
    """Something that can be done about a matter."""

    id: Id
    label: Text


class Missed(Outcome):
    """What comes of doing nothing; that is never good."""

    good: bool = False


class Matter(Content):
    """Something that asks for a decision: a letter, on a `day` or as a sequel of another matter.

    `within` is how long there is to decide, then comes `missed`. `tip` helps, `lesson` is where it
    can be practised; `talk` is what a class can talk about.
    """

    id: Id
    letter: Paper
    day: date | None = None
    within: Wait
    choices: tuple[Choice, ...] = Written(min_length=2)
    missed: Missed
    tip: Text
    lesson: Id | None = None
    talk: Text

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """All that can come of it."""
        return (*self.choices, self.missed)


class Year(Content):
    """A year of somebody: one file in assets/years. What happens follows from it and choices.

    `who` says whose year it is without a name, for who has not begun; `title` may hold facts.
    `amounts` says which amounts are made up and which are real.
    """

    id: Id
    persona: Id
    who: Text
    title: Text
    about: Text
    amounts: Text
    starts: date
    ends: date
    checked: date
    sources: tuple[Source, ...] = Written(min_length=1)
    matters: tuple[Matter, ...] = Written(min_length=1)

    def matter(self, name: str) -> Matter | None:
        """The matter with this id."""
        return next((one for one in self.matters if one.id == name), None)
