"""An amount on a scale: what it is now, a drawn bar, and buttons for less and more."""

from __future__ import annotations

from sandbox.pages.slot import Slot
from sandbox.pieces import Box, Button, Group, Part, Piece, Region, Text
from sandbox.texts import text

HOLDS = True
CELLS = 12
WAYS = {"veel_minder": -5, "minder": -1, "meer": 1, "veel_meer": 5}
"""The buttons, and how many steps of a scale of 25 each goes."""


def parts(slot: Slot) -> tuple[Part, ...]:
    """The amount, and the buttons; at an end of the scale a button says that it is the end."""
    ids = list(slot.options)
    at = ids.index(slot.held)
    now = Text(slot.options[slot.held], "schaalwaarde", explained=False)
    bar = Box(_cells(at, len(ids)), "schaalbalk", about=(("aria-hidden", "true"),))
    ends = Text(
        text("taak.estimate.schaal", van=slot.options[ids[0]], tot=slot.options[ids[-1]]), "dof"
    )
    box = Box((now, bar, ends), "schaal", id=_box(slot), about=(("data-stand", slot.held),))
    buttons = tuple(_button(slot, ids, at, way, by) for way, by in WAYS.items())
    row = Group(f"schaalknoppen-{slot.key}", buttons, horizontal=True)
    return (Group(slot.key, (Region("site", (box,)), row)),)


def _box(slot: Slot) -> str:
    return f"{slot.key}--schaal"


def _cells(at: int, count: int) -> tuple[Piece, ...]:
    full = round(at / (count - 1) * CELLS)
    return tuple(Box((), "vol" if cell < full else "leeg", "span") for cell in range(CELLS))


def _button(slot: Slot, ids: list[str], at: int, way: str, by: int) -> Button:
    steps = by if abs(by) == 1 else by * max(2, round(len(ids) / 25 * 5)) // 5
    to = min(max(at + steps, 0), len(ids) - 1)
    name = f"{slot.key}--{way}"
    said = text("taak.estimate.staat", stand=slot.options[ids[to]])
    if to == at:
        said = text("taak.estimate.einde", stand=slot.options[ids[to]])
    return Button(
        text(f"taak.estimate.{way}"), name, slot.hold(ids[to], name, said),
        described=(_box(slot),), about=slot.field.label,
    )  # fmt: skip
