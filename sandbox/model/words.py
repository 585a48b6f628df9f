"""The words all other types are made of."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    StringConstraints,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)
from pydantic_core import PydanticCustomError

from sandbox.fields import all_kinds
from sandbox.words import Words

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$")]
"""A name inside the program: small letters, digits and hyphens."""
FactName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$")]
"""The name of a fact: `voornaam`, or `festival.loon` for a fact that belongs to something."""
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""Dutch for on the screen; may hold facts between braces."""


def _kept(words: object, checked: ValidatorFunctionWrapHandler) -> object:
    plain = checked(words)
    return words if isinstance(words, Words) and words == plain else plain


KEPT = WrapValidator(_kept)
"""Words that were filled in before keep the sentence they were made from; a copy forgets it."""


def _known_kind(name: str) -> str:
    known = all_kinds()
    if name not in known:
        expected = ", ".join(f"'{key}'" for key in known)
        raise PydanticCustomError("literal_error", "one of {expected}", {"expected": expected})
    return name


Kind = Annotated[str, AfterValidator(_known_kind)]
"""What a field or a fact holds; decides how it is shown, read and compared: see sandbox.fields."""
Way = Literal["samen", "tips", "zelf", "proef"]
"""Ways of practising, from most to least help (DigComp levels 1 to 4)."""
Device = Literal["laptop", "phone", "letterbox", "desk", "counter"]
Sureness = Literal["zeker", "waarschijnlijk", "voorlopig"]


class Refused(ValueError):  # noqa: N818  # what it says is for an author
    """What an author wrote cannot be: a key of `check.geweigerd`, and what its sentence names."""

    def __init__(self, cause: str, **values: str | int) -> None:
        super().__init__(cause)
        self.cause = cause
        self.values = values


class Content(BaseModel):
    """Anything an author writes: unknown keys are refused and nothing changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    @classmethod
    def written_keys(cls) -> dict[str, Any]:
        """The keys an author may write here, each with the type of what stands there."""
        return {field.alias or name: field.annotation for name, field in cls.model_fields.items()}


class Source(Content):
    """Where a rule or figure was read."""

    text: Text
    address: str = ""
    sure: Sureness = "zeker"
