"""The kind *truth*: true or nonsense, of a few statements, each with why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Self

from pydantic import model_validator

from sandbox.model import Option, Service
from sandbox.people.facts import Facts
from sandbox.tasks.each import Each, Thing, at_least, twice
from sandbox.tasks.kind import Finding

TRUE, NONSENSE = "waar", "onzin"


class Statement(Thing):
    """Something that is said; `right` says whether it is true, `say` why it is or is not."""

    right: bool


class Truth(Each):
    """Each of the `statements` is true or nonsense."""

    key: ClassVar[str] = "truth"

    statements: tuple[Statement, ...]

    @model_validator(mode="after")
    def _enough(self) -> Self:
        at_least(2, "statements", self.statements)
        return self

    @property
    def things(self) -> tuple[Statement, ...]:
        """What is said."""
        return self.statements

    @property
    def belongs(self) -> Mapping[str, str]:
        """Whether it is true."""
        return {one.id: TRUE if one.right else NONSENSE for one in self.statements}

    def choices(self, facts: Facts) -> tuple[Option, ...]:
        """True, or nonsense."""
        return tuple(Option(id=name, label=self.fixed(name)) for name in (TRUE, NONSENSE))

    @property
    def praise(self) -> str:
        """Why each is true or not."""
        return " ".join(one.say for one in self.statements)

    def wrong(self, services: Mapping[str, Service]) -> Iterator[Finding]:
        """Statements with the same name."""
        yield from twice("statements", (one.id for one in self.statements))
