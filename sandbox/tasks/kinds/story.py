"""The kind *story*: a few drawn panels with a caption each; nothing is right or wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from pydantic import Field as Written

from sandbox.model import Content, Id, Service, Text
from sandbox.people.facts import fill
from sandbox.pieces import Box, Picture, Piece
from sandbox.pieces import Text as Words
from sandbox.tasks.each import no_picture, twice
from sandbox.tasks.kind import Asked, Finding, Now
from sandbox.tasks.read import Read


class Drawn(Content):
    """One panel: `picture` is a file in assets/pictures, `alt` says what is drawn there."""

    id: Id
    picture: Id
    alt: Text
    caption: Text


class Story(Read):
    """The `panels` are seen together, in their order; `button` goes on."""

    key: ClassVar[str] = "story"

    panels: tuple[Drawn, ...] = Written(min_length=3, max_length=6)

    def asked(self, now: Now) -> Asked:
        """The story, and the button."""
        panels = Box(tuple(_panel(panel, now) for panel in self.panels), "verhaal")
        return Asked(self.button or self.fixed("knop"), pieces=(panels,))

    @property
    def said(self) -> tuple[str, ...]:
        """The captions, what is drawn, and the button."""
        words = (words for panel in self.panels for words in (panel.alt, panel.caption))
        return (*words, self.button)

    def wrong(self, services: Mapping[str, Service]) -> Iterator[Finding]:
        """Pictures that are not there, and panels with the same name."""
        for at, panel in enumerate(self.panels):
            yield from no_picture(("panels", at, "picture"), panel.picture)
        yield from twice("panels", (panel.id for panel in self.panels))


def _panel(panel: Drawn, now: Now) -> Piece:
    drawn = Picture(panel.picture, "prent", fill(panel.alt, now.facts))
    return Box((drawn, Words(fill(panel.caption, now.facts))), "paneel")
