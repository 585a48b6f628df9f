"""Kinds of fields: how each is read, shown, kept secret and asked for; one module in `kinds` each.

A module in `sandbox/fields/kinds` that holds a `KIND` is a kind, by being there. Its sentences
stand in assets/texts.yaml under `fout.<kind>.<cause>`.
"""

from sandbox.fields.kind import Control, FieldKind, Keyboard, Unreadable, Value
from sandbox.fields.known import all_kinds, chosen, kind_of
from sandbox.fields.reading import COMMON_CAUSES, read

__all__ = [
    "COMMON_CAUSES",
    "Control",
    "FieldKind",
    "Keyboard",
    "Unreadable",
    "Value",
    "all_kinds",
    "chosen",
    "kind_of",
    "read",
]
