"""The file of Lesmaker: a lesson as a teacher puts it together, of steps that exist and own words.

It comes from anybody: everything in it has a bound, and own words are only words.
"""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, StringConstraints, model_validator
from pydantic import Field as Written

from sandbox.making.own_words import checked
from sandbox.model import Content, Id, Refused

KIND = "oefenloket-les"
VERSION = 1
MOST_STEPS = 40
Line = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    AfterValidator(checked),
]
Long = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=600),
    AfterValidator(checked),
]
Borrowed = Annotated[
    str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", max_length=120)
]
"""A step that exists: "lesson/step"."""


class OwnExplain(Content):
    """Something to read."""

    title: Line
    text: Long


class OwnChoose(Content):
    """A question with one right answer; `why` is told after it."""

    question: Line
    right: Line
    wrong: tuple[Line, ...] = Written(min_length=1, max_length=3)
    why: Line


class OwnStatement(Content):
    """Something that is true or nonsense."""

    text: Line
    right: bool
    why: Line


class OwnTruth(Content):
    """True or nonsense, of a few statements."""

    statements: tuple[OwnStatement, ...] = Written(min_length=2, max_length=4)


class OwnOrder(Content):
    """Things in their right order."""

    question: Line
    items: tuple[Line, ...] = Written(min_length=3, max_length=5)


class OwnReflect(Content):
    """Something to think about; no answer is kept."""

    question: Line


class Part(Content):
    """One step: exactly one of these."""

    like: Borrowed | None = None
    explain: OwnExplain | None = None
    choose: OwnChoose | None = None
    truth: OwnTruth | None = None
    order: OwnOrder | None = None
    reflect: OwnReflect | None = None

    @model_validator(mode="after")
    def _one(self) -> Self:
        if len(self.model_dump(exclude_none=True)) != 1:
            raise Refused("een_taak", keuze=", ".join(type(self).model_fields))
        return self

    @property
    def key(self) -> str:
        """Which it is."""
        return next(iter(self.model_dump(exclude_none=True)))


class LessonSheet(Content):
    """A lesson in the making; it may still lack its steps."""

    kind: Literal["oefenloket-les"] = "oefenloket-les"
    version: Literal[1] = 1
    title: Line
    goal: Line
    persona: Id = Written(max_length=60)
    steps: tuple[Part, ...] = Written((), max_length=MOST_STEPS)

    def with_steps(self, *steps: Part) -> LessonSheet:
        """The same lesson with other steps; ValidationError when there are too many."""
        return LessonSheet.model_validate({**self.model_dump(), "steps": steps})

    def near(self, at: int, by: int) -> int:
        """The place that is so far from another, as far as there is room."""
        return min(max(at + by, 0), len(self.steps) - 1)

    def moved(self, at: int, to: int) -> LessonSheet:
        """A step at another place."""
        steps = [*self.steps]
        steps.insert(to, steps.pop(at))
        return self.with_steps(*steps)

    def without(self, at: int) -> LessonSheet:
        """Without a step."""
        return self.with_steps(*self.steps[:at], *self.steps[at + 1 :])
