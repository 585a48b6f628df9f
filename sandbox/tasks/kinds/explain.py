"""The kind *explain*: say something, with panels and pictures; nothing is right or wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Self

from pydantic import model_validator

from sandbox.model import Block, Content, Refused, Text
from sandbox.people.facts import fill
from sandbox.pieces import Box, Heading, Piece, pieces_of
from sandbox.tasks.filling import filled_block
from sandbox.tasks.kind import Asked, Now, Spot
from sandbox.tasks.read import Read


class Panel(Content):
    """One part of an explanation, with a title of its own."""

    title: Text
    body: tuple[Block, ...]


class Explain(Read):
    """`body` is said first, then each of the `panels`; `button` goes on."""

    key: ClassVar[str] = "explain"

    body: tuple[Block, ...] = ()
    panels: tuple[Panel, ...] = ()

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not (self.body or self.panels):
            raise Refused("niets_uitgelegd")
        return self

    def asked(self, now: Now) -> Asked:
        """The explanation, and the button."""
        panels = tuple(_panel(panel, now) for panel in self.panels)
        button = self.button or self.fixed("knop")
        return Asked(button, pieces=(*_said(self.body, now), *panels))

    @property
    def bodies(self) -> Mapping[Spot, tuple[Block, ...]]:
        """What is said first, and each panel."""
        found: dict[Spot, tuple[Block, ...]] = {("body",): self.body}
        for at, panel in enumerate(self.panels):
            found["panels", at, "body"] = panel.body
        return found

    @property
    def said(self) -> tuple[str, ...]:
        """The titles and the button."""
        return (*(panel.title for panel in self.panels), self.button)


def _panel(panel: Panel, now: Now) -> Piece:
    title = Heading(fill(panel.title, now.facts), 3)
    return Box((title, *_said(panel.body, now)), "paneel")


def _said(body: tuple[Block, ...], now: Now) -> tuple[Piece, ...]:
    return pieces_of(tuple(filled_block(block, now.facts) for block in body), now.derived)
