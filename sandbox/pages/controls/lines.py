"""One of the lines of a letter: pointed at in the letter, or chosen as any option is."""

from __future__ import annotations

from sandbox.pages.controls import radio
from sandbox.pages.slot import Slot
from sandbox.pieces import Box, Part, Text
from sandbox.texts import text


def parts(slot: Slot) -> tuple[Part, ...]:
    """The lines as options. Where the letter lies on the page, it can be pointed at."""
    hint = Text(text("envelop.wijs_aan"), "veldhulp")
    return (Box((hint,), about=(("data-wijs", slot.key), ("hidden", "hidden"))), *radio.parts(slot))
