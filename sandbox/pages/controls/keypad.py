"""A secret number: a line to type in that looks like dots, with the keypad of a phone below."""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.fields import kind_of
from sandbox.pages.controls import text
from sandbox.pages.slot import Slot
from sandbox.pieces import Group, Part
from sandbox.pieces.keypad import dots, keypad
from sandbox.tasks import Question

NAME = "keypad"


def parts(slot: Slot) -> tuple[Part, ...]:
    """The dots and the line; both lie in one place, so that a press on a dot is in the line."""
    return (
        Group(
            f"pin-{slot.key}", (dots(slot.key, kind_of(slot.field.kind).places), *text.parts(slot))
        ),
    )


def below(questions: Sequence[Question]) -> tuple[Part, ...]:
    """One keypad under all questions that ask for it."""
    return (keypad(),) if any(asked.control == NAME for asked in questions) else ()
