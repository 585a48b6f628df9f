"""The kind *story*: a few drawn panels with a caption each; nothing is right or wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from pydantic import Field as Written

from sandbox.files import ROOT
from sandbox.model import Content, Id, Service, Text, Way
from sandbox.people.facts import fill
from sandbox.pieces import Box, Picture, Piece
from sandbox.pieces import Text as Words
from sandbox.tasks.kind import Asked, Finding, Kind, Now
from sandbox.tasks.outcome import Outcome

PICTURES = ROOT / "assets" / "pictures"


class Drawn(Content):
    """One panel: `picture` is a file in assets/pictures, `alt` says what is drawn there."""

    id: Id
    picture: Id
    alt: Text
    caption: Text


class Story(Kind):
    """The `panels` are seen together, in their order; `button` goes on."""

    key: ClassVar[str] = "story"
    judged: ClassVar[bool] = False
    hinted: ClassVar[bool] = False

    panels: tuple[Drawn, ...] = Written(min_length=3, max_length=6)
    button: str = ""

    def asked(self, now: Now) -> Asked:
        """The story, and the button."""
        panels = Box(tuple(_panel(panel, now) for panel in self.panels), "verhaal")
        return Asked(self.button or self.fixed("knop"), pieces=(panels,))

    def judge(self, now: Now, asked: Asked, answers: Mapping[str, str], way: Way) -> Outcome:
        """Whoever read it goes on."""
        return Outcome(True)

    @property
    def praise(self) -> str:
        """Nothing was done well or badly."""
        return ""

    @property
    def said(self) -> tuple[str, ...]:
        """The captions, what is drawn, and the button."""
        words = (words for panel in self.panels for words in (panel.alt, panel.caption))
        return (*words, self.button)

    def wrong(self, services: Mapping[str, Service]) -> Iterator[Finding]:
        """Panels with the same name, and pictures that are not there."""
        ids = [panel.id for panel in self.panels]
        for at, panel in enumerate(self.panels):
            if panel.id in ids[:at]:
                yield Finding(("panels", at, "id"), "dubbel_id", {"id": panel.id})
            if not (PICTURES / f"{panel.picture}.svg").is_file():
                file = f"assets/pictures/{panel.picture}.svg"
                named = {"naam": panel.picture, "bestand": file}
                yield Finding(("panels", at, "picture"), "geen_plaatje", named)


def _panel(panel: Drawn, now: Now) -> Piece:
    drawn = Picture(panel.picture, "prent", fill(panel.alt, now.facts))
    return Box((drawn, Words(fill(panel.caption, now.facts))), "paneel")
