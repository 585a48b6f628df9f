"""The kind *reflect*: think about a question, or talk about it; nothing is answered or kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from sandbox.model import Block, Text
from sandbox.people.facts import fill
from sandbox.pieces import Heading, Items, pieces_of
from sandbox.pieces import Text as Words
from sandbox.tasks.filling import filled_block
from sandbox.tasks.kind import Asked, ForAll, Now, Spot
from sandbox.tasks.read import Read


class Reflect(Read):
    """A `question` to think about; afterwards one reads what `others` say."""

    key: ClassVar[str] = "reflect"
    lingers: ClassVar[bool] = True

    question: Text
    body: tuple[Block, ...] = ()
    others: tuple[Text, ...] = ()

    def asked(self, now: Now) -> Asked:
        """The question; then what others say."""
        blocks = tuple(filled_block(block, now.facts) for block in self.body)
        question = Words(fill(self.question, now.facts), "denkvraag")
        above = (*pieces_of(blocks, now.derived), question, Words(self.fixed("vrij"), "dof"))
        if not now.done:
            return Asked(self.button or self.fixed("knop"), pieces=above)
        items = tuple((Words(fill(one, now.facts), tag="li"),) for one in self.others)
        told = (Heading(self.fixed("anderen"), 3), Items(items)) if items else ()
        return Asked(self.fixed("verder"), pieces=above, after=told or (Words(self.fixed("mooi")),))

    def for_all(self, now: Now) -> ForAll:
        """The question, to talk about."""
        return ForAll(fill(self.question, now.facts))

    @property
    def bodies(self) -> Mapping[Spot, tuple[Block, ...]]:
        """What stands above the question."""
        return {("body",): self.body}

    @property
    def said(self) -> tuple[str, ...]:
        """The question, and what others say."""
        return (self.question, *self.others, self.button)
