"""A talk: what was said so far, and a button for each thing that one can say now."""

from __future__ import annotations

from sandbox.pages.slot import Slot
from sandbox.pieces import Box, Button, Group, Part, Region

HOLDS = True


def parts(slot: Slot) -> tuple[Part, ...]:
    """The talk until now; what is held are the ids of what one said, with commas."""
    if slot.turn is None:
        raise TypeError(f"{slot.key} is no talk")
    now = slot.turn(slot.held)
    box = Box(now.pieces, "gesprek", id=f"{slot.key}--gesprek", about=(("data-stand", slot.held),))
    buttons = tuple(
        _button(slot, at, held, label) for at, (held, label) in enumerate(now.choices, 1)
    )
    return (Group(f"praat-{slot.key}", (Region("site", (box,)), *buttons)),)


def _button(slot: Slot, at: int, held: str, label: str) -> Button:
    """Says something: the other answers, and the first thing to say then has the focus."""
    after = slot.turn(held) if slot.turn else None
    focus = f"{slot.key}--1" if after and after.choices else "druk"
    press = slot.hold(held, focus, after.said if after else "")
    return Button(label, f"{slot.key}--{at}", press)
