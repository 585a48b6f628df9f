"""One of a few options."""

from __future__ import annotations

from sandbox.pages.slot import Slot
from sandbox.pieces import Part, Radio


def parts(slot: Slot) -> tuple[Part, ...]:
    """All options under each other."""
    helps = tuple(option.help for option in slot.field.options) or ("",) * len(slot.options)
    options = tuple(slot.options.items())
    return (
        Radio(
            slot.field.label, slot.key, options, helps, slot.start,
            described=slot.described, wrong=slot.wrong,
        ),
    )  # fmt: skip
