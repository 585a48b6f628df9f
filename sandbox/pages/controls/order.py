"""A few things in an order: each stands in its place, with a button up and a button down."""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.pages.slot import Slot
from sandbox.pieces import Box, Button, Group, Part, Region, Text
from sandbox.texts import text

HOLDS = True


def parts(slot: Slot) -> tuple[Part, ...]:
    """All things in the order in which they stand now; what is held are their ids with commas."""
    ids = slot.held.split(",")
    rows = tuple(_row(slot, ids, at) for at in range(len(ids)))
    return (Group(slot.key, rows),)


def _row(slot: Slot, ids: Sequence[str], at: int) -> Part:
    name = f"{slot.key}--{ids[at]}"
    words = Text(f"{at + 1}. {slot.options[ids[at]]}", tag="span", explained=False)
    said = Region("site", (Box((words,), "plek", id=name),))
    ways = [("omhoog", at - 1), ("omlaag", at + 1)]
    buttons = tuple(_button(slot, ids, at, way, to) for way, to in ways if 0 <= to < len(ids))
    return Group(f"rij-{name}", (said, *buttons), horizontal=True)


def _button(slot: Slot, ids: Sequence[str], at: int, way: str, to: int) -> Button:
    """Changes places with a neighbour; at the end of the list the other button gets the focus."""
    moved = list(ids)
    moved[at], moved[to] = moved[to], moved[at]
    name = f"{slot.key}--{ids[at]}"
    other = {"omhoog": "omlaag", "omlaag": "omhoog"}[way]
    stays = f"{name}--{other if to in (0, len(ids) - 1) else way}"
    label = slot.options[ids[at]]
    said = text("taak.order.staat", wat=label, plaats=to + 1, aantal=len(ids))
    return Button(
        text(f"taak.order.{way}"), f"{name}--{way}", slot.hold(",".join(moved), stays, said),
        described=(name,), about=label,
    )  # fmt: skip
