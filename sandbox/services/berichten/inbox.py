"""The pool of messages in messages.yaml, and the set that is chosen from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated, Literal, Self, get_args

from pydantic import Field, field_validator, model_validator

from sandbox.model import Content, Id, Refused, Source, Text
from sandbox.people.seed import Chance
from sandbox.quick_yaml import read_file

MessageKind = Literal["sms", "mail", "brief", "gesprek", "app", "sticker"]
Spot = Literal["afzender", 1, 2, 3, 4]
"""The sender, or a line of the text, counted from 1."""

SLOTS: tuple[MessageKind, ...] = (
    "sms", "mail", "brief", "gesprek", "app", "mail", "sms", "sticker", "brief", "mail",
)  # fmt: skip
"""What kind of message comes at each place of a set; the screens of the lesson follow it."""
AT_LEAST = 15
"""So many real messages, and so many fake ones, there are to choose from."""
FILE = "messages.yaml"


class Clue(Content):
    """A line of a message and what it gives away, in our own voice ("je")."""

    line: Spot
    say: Text


class Message(Content):
    """One message. `clues` give it away, the best first; `decoy` is a line that says nothing.

    `situation` is what the learner knows beforehand, in our own voice.
    A mail has a `name` and a `subject` in the list; its sender is the true address.
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
    name: str = ""
    subject: str = ""

    @model_validator(mode="after")
    def _every_line_says_something_else(self) -> Self:
        if len({self.sender, *self.lines}) < 5:
            raise Refused("gelijke_regels")
        pointed = [clue.line for clue in (*self.clues, self.decoy)]
        if len(set(pointed)) < len(pointed):
            raise Refused("zelfde_regel")
        if bool(self.qr) != (self.kind == "sticker"):
            raise Refused("sticker")
        if [bool(self.name), bool(self.subject)] != [self.kind == "mail"] * 2:
            raise Refused("mail")
        return self

    def words(self, line: Spot) -> str:
        """What stands at a line."""
        return self.sender if line == "afzender" else self.lines[line - 1]


class Messages(Content):
    """The file: of every kind as many real as fake messages, and enough for every set."""

    checked: date
    sources: Annotated[tuple[Source, ...], Field(min_length=1)]
    messages: tuple[Message, ...]

    @field_validator("messages")
    @classmethod
    def _enough_of_every_kind(cls, messages: tuple[Message, ...]) -> tuple[Message, ...]:
        if len({message.id for message in messages}) < len(messages):
            raise Refused("zelfde_bericht")
        there = Counter((message.kind, message.real) for message in messages)
        for kind in get_args(MessageKind):
            if there[kind, True] != there[kind, False] or there[kind, True] < _needed(kind):
                raise Refused("soort_bericht", soort=kind)
        if sum(message.real for message in messages) < AT_LEAST:
            raise Refused("weinig_berichten", aantal=AT_LEAST)
        return messages


def _needed(kind: MessageKind) -> int:
    """More than one set asks, so that another round can bring other messages."""
    return max(SLOTS.count(kind), 2)


@cache
def pool() -> tuple[Message, ...]:
    """Every message there is, read once."""
    written = read_file(Path(__file__).with_name(FILE))
    return Messages.model_validate(written).messages


def inbox(*seed: str) -> tuple[Message, ...]:
    """A message for every slot, half of them real, none twice; the same seed, the same set."""
    chance = Chance("berichten", *seed)
    chosen: list[Message] = []
    for kind, real in zip(SLOTS, _half_real(chance), strict=True):
        fitting = [message for message in pool() if (message.kind, message.real) == (kind, real)]
        chosen.append(chance.choose([message for message in fitting if message not in chosen]))
    return tuple(chosen)


def _half_real(chance: Chance) -> Sequence[bool]:
    """For every slot whether it is real, in an order of chance."""
    left = [at % 2 == 0 for at in range(len(SLOTS))]
    return [left.pop(chance.below(len(left))) for _ in SLOTS]
