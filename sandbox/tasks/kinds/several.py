"""The kind *several*: tick all that is right, each with an explanation of its own after the try."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Self

from pydantic import model_validator

from sandbox.model import Refused, Service
from sandbox.tasks.checking import unreadable
from sandbox.tasks.each import Each, Thing, at_least, twice
from sandbox.tasks.kind import Asked, Finding

YES, NO = "ja", "nee"


class Tickable(Thing):
    """One thing that can be ticked; `right` says that it should be."""

    right: bool = False


class Several(Each):
    """More of the `options` may be right, and at least one is not."""

    key: ClassVar[str] = "several"
    field_kind: ClassVar[str] = "tick"
    control: ClassVar[str] = "tick"

    options: tuple[Tickable, ...]

    @model_validator(mode="after")
    def _some_are_right(self) -> Self:
        at_least(2, "options", self.options)
        if len({option.right for option in self.options}) == 1:
            raise Refused("een_wel_een_niet")
        return self

    @property
    def things(self) -> tuple[Tickable, ...]:
        """All that can be ticked."""
        return self.options

    @property
    def belongs(self) -> Mapping[str, str]:
        """Whether it should be ticked."""
        return {option.id: YES if option.right else NO for option in self.options}

    def _empty(self, asked: Asked, answers: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        """Nothing ticked is no answer."""
        if YES not in (answers.get(option.id) for option in self.options):
            first = asked.questions[0].field
            yield first.id, unreadable(first.model_copy(update={"label": first.group}), "leeg")

    def wrong(self, services: Mapping[str, Service]) -> Iterator[Finding]:
        """Options with the same name."""
        yield from twice("options", (option.id for option in self.options))
