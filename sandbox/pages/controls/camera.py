"""The camera of a phone: pointed at one of a few drawn things, it says what it found there."""

from __future__ import annotations

from sandbox.pages.controls import radio
from sandbox.pages.slot import Slot
from sandbox.pieces import Group, Part, Region
from sandbox.pieces.camera import found


def parts(slot: Slot) -> tuple[Part, ...]:
    """The things in view; what the camera makes of each is said under them, not beside."""
    said = Region("site", (found(slot.key, slot.field.options),))
    return (Group(f"camera-{slot.key}", (radio.options(slot, ()), said)),)
