"""What a learner typed, read as kindly as possible: "€ 4.812,00" is 4812."""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.fields.kind import Unreadable, Value
from sandbox.fields.known import kind_of

COMMON_CAUSES = frozenset({"leeg"})
"""Causes that any kind may give; their sentence is `fout.<cause>`."""


def read(kind: str, typed: str, options: Sequence[str] = ()) -> Value | Unreadable:
    """The value of what was typed, or the cause why it cannot be read. Never raises.

    `options` are the ids to choose from, for a kind that has none of its own.
    """
    text = " ".join(typed.split())
    reader = kind_of(kind)
    if not text:
        return Unreadable("leeg")
    if reader.chosen:
        return text if text in (reader.options or options) else Unreadable("leeg")
    return reader.read(text)
