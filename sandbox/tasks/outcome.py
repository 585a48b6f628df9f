"""What a press of the button led to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a press of the button led to; nothing in here holds what was typed.

    `errors` speak as the site, `explanations` as Oefenloket, both per field id.
    `mistakes` are ids an author wrote, slips of a kind of field, or "anders" and "onleesbaar".
    `astray` says that the answer leads to a screen of somebody else.
    """

    done: bool
    errors: Mapping[str, str] = field(default_factory=dict)
    explanations: Mapping[str, str] = field(default_factory=dict)
    refusal: str = ""
    mistakes: tuple[str, ...] = ()
    emptied: frozenset[str] = frozenset()
    guarded: frozenset[str] = frozenset()
    astray: bool = False
