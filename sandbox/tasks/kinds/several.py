"""The kind *several*: tick all that is right, each with an explanation of its own after the try."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Self

from pydantic import model_validator

from sandbox.model import Refused, Service
from sandbox.tasks.each import NO, YES, Thing, Ticked, at_least, twice
from sandbox.tasks.kind import Finding


class Tickable(Thing):
    """One thing that can be ticked; `right` says that it should be."""

    right: bool = False


class Several(Ticked):
    """More of the `options` may be right, and at least one is not."""

    key: ClassVar[str] = "several"

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

    def wrong(self, services: Mapping[str, Service]) -> Iterator[Finding]:
        """Options with the same name."""
        yield from twice("options", (option.id for option in self.options))
