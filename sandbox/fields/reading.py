"""What a learner typed, read as kindly as possible: "€ 4.812,00" is 4812."""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.fields.around import unwrapped
from sandbox.fields.kind import Unreadable, Value
from sandbox.fields.known import kind_of
from sandbox.fields.plain import plain

COMMON_CAUSES = frozenset({"leeg", "te-lang"})
"""Causes that any kind may give; their sentence is `fout.<cause>`."""
LONGEST = 300
"""Signs in the longest answer that is read; no right answer is nearly as long."""
_LONGEST_TYPED = 4 * LONGEST


def read(kind: str, typed: str, options: Sequence[str] = ()) -> Value | Unreadable:
    """The value of what was typed, or the cause why it cannot be read. Never raises.

    `options` are the ids to choose from, for a kind that has none of its own.
    """
    reader = kind_of(kind)
    if reader.chosen:
        text = typed.strip()
        return text if text in (reader.options or options) else Unreadable("leeg")
    if len(typed) > _LONGEST_TYPED:
        return Unreadable("te-lang" if not typed.isspace() else "leeg")
    text = plain(typed)
    if len(text) > LONGEST:
        return Unreadable("te-lang")
    if reader.labels is not None:
        text = unwrapped(text, reader.labels, reader.ends)
    return reader.read(text) if text else Unreadable("leeg")
