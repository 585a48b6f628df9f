"""One of a few options."""

from __future__ import annotations

from sandbox.pages.slot import Slot
from sandbox.pieces import Part, Radio


def parts(slot: Slot) -> tuple[Part, ...]:
    """All options under each other, each with its explanation."""
    return (options(slot, tuple(option.help for option in slot.field.options)),)


def options(slot: Slot, helps: tuple[str, ...]) -> Radio:
    """The options, with these explanations."""
    return Radio(
        slot.field.label, slot.key, tuple(slot.options.items()),
        helps or ("",) * len(slot.options), slot.start,
        described=slot.described, wrong=slot.wrong,
    )  # fmt: skip
