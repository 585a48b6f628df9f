"""One of a few short options, beside each other where there is room."""

from __future__ import annotations

from dataclasses import replace

from sandbox.pages.controls import radio
from sandbox.pages.slot import Slot
from sandbox.pieces import Part


def parts(slot: Slot) -> tuple[Part, ...]:
    """The options in a row; a narrow screen breaks it."""
    return (replace(radio.options(slot, ()), horizontal=True),)
