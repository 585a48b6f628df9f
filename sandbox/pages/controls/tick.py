"""A box to tick or to leave."""

from __future__ import annotations

from sandbox.pages.slot import Slot
from sandbox.pieces import Part, Tick


def parts(slot: Slot) -> tuple[Part, ...]:
    """The box."""
    return (Tick(slot.field.label, slot.key, slot.start == "ja", slot.described, slot.wrong),)
