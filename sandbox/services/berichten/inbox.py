"""The pool of messages in messages.yaml, and the set that is drawn from it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from sandbox.model import Content, Id, Text
from sandbox.people.seed import Draw
from sandbox.quick_yaml import read_file

MessageKind = Literal["sms", "mail", "brief", "gesprek", "app", "sticker"]
Line = Literal["afzender", 1, 2, 3, 4]
"""The sender, or a line of the text, counted from 1."""

SLOTS: tuple[MessageKind, ...] = (
    "sms", "mail", "brief", "gesprek", "app", "mail", "sms", "sticker", "brief", "mail",
)  # fmt: skip
"""What kind of message comes at each place of a set; the screens of the lesson follow it."""
_FILE = Path(__file__).with_name("messages.yaml")


class Clue(Content):
    """A line of a message and what it gives away, in our own voice ("je")."""

    line: Line
    say: Text


class Message(Content):
    """One message. `clues` give it away, the best first; `decoy` is a line that says nothing.

    `situation` is what the learner knows beforehand, in our own voice.
    `tip` tells where to look without telling the answer. `qr` is the address in a QR code.
    """

    id: Id
    kind: MessageKind
    real: bool
    situation: Text
    sender: Text
    lines: tuple[Text, Text, Text, Text]
    tip: Text
    clues: Annotated[tuple[Clue, ...], Field(min_length=1, max_length=4)]
    decoy: Clue
    qr: str = ""

    def words(self, line: Line) -> str:
        """What stands at a line."""
        return self.sender if line == "afzender" else self.lines[line - 1]


@cache
def pool() -> tuple[Message, ...]:
    """Every message there is, read once."""
    written = read_file(_FILE)
    return tuple(Message.model_validate(one) for one in written)


def inbox(*seed: str) -> tuple[Message, ...]:
    """A message for every slot, half of them real, none twice; the same seed, the same set."""
    draw = Draw("berichten", *seed)
    chosen: list[Message] = []
    for kind, real in zip(SLOTS, _half_real(draw), strict=True):
        fitting = [one for one in pool() if (one.kind, one.real) == (kind, real)]
        chosen.append(draw.choose([one for one in fitting if one not in chosen]))
    return tuple(chosen)


def _half_real(draw: Draw) -> Sequence[bool]:
    """For every slot whether it is real, in an order of chance."""
    left = [at % 2 == 0 for at in range(len(SLOTS))]
    return [left.pop(draw.below(len(left))) for _ in SLOTS]
