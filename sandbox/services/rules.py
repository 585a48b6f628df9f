"""What a service with sums of its own says about them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from sandbox.model import Content, Derived, Given, Person


@dataclass(frozen=True, slots=True)
class Pictures:
    """The names of the pictures and calculations that rules make."""

    bars: frozenset[str] = frozenset()
    sheets: frozenset[str] = frozenset()


def _nothing(_: Sequence[Given], __: Person) -> Derived:
    return Derived()


@dataclass(frozen=True, kw_only=True)
class Rules:
    """The rules of a service; `derive` makes of the answers so far exactly what is named here.

    `facts` are the names it adds for screens and letters, `pictures` its pictures and calculations.
    `feeds` are the parts of the sum that a field may feed. `files` are those with content of its
    own beside service.yaml, and what each of them holds.
    """

    derive: Callable[[Sequence[Given], Person], Derived] = _nothing
    facts: frozenset[str] = frozenset()
    pictures: Pictures = Pictures()
    feeds: frozenset[str] = frozenset()
    files: Mapping[str, type[Content]] = field(default_factory=dict)
