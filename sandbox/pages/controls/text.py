"""A line to type in."""

from __future__ import annotations

from sandbox.fields import kind_of
from sandbox.pages.slot import Slot
from sandbox.pieces import Part, TextInput


def parts(slot: Slot) -> tuple[Part, ...]:
    """The line, with the keyboard that a phone should offer."""
    return (
        TextInput(
            slot.field.label,
            slot.key,
            slot.start,
            dots=kind_of(slot.field.kind).dots,
            numeric=slot.keyboard == "digits",
            capitals=slot.keyboard == "capitals",
            described=slot.described,
            wrong=slot.wrong,
        ),
    )
