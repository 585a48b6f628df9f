"""The kind *differences*: two papers beside each other; tick the lines that are not the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Self

from pydantic import model_validator

from sandbox.model import Refused, Service, Text
from sandbox.people.facts import fill
from sandbox.pieces import Box, Heading, Piece, Rows
from sandbox.tasks.each import NO, YES, Thing, Ticked, at_least, twice
from sandbox.tasks.kind import Asked, Finding, Now


class Line(Thing):
    """A line that stands on both papers; `second` is there only where it differs."""

    first: Text
    second: str = ""


class Differences(Ticked):
    """The same `lines` stand on two papers, with the titles `first` and `second`."""

    key: ClassVar[str] = "differences"

    first: Text
    second: Text
    lines: tuple[Line, ...]

    @model_validator(mode="after")
    def _some_differ(self) -> Self:
        at_least(2, "lines", self.lines)
        if len({bool(line.second) for line in self.lines}) == 1:
            raise Refused("een_verschil")
        return self

    @property
    def things(self) -> tuple[Line, ...]:
        """The lines."""
        return self.lines

    @property
    def belongs(self) -> Mapping[str, str]:
        """Whether it differs."""
        return {line.id: YES if line.second else NO for line in self.lines}

    def asked(self, now: Now) -> Asked:
        """Both papers above the boxes."""
        both = Box((self._paper(now, False), self._paper(now, True)), "naast-elkaar")
        asked = super().asked(now)
        return Asked(asked.button, asked.questions, (*asked.pieces, both))

    def _paper(self, now: Now, second: bool) -> Piece:
        title = fill(self.second if second else self.first, now.facts)
        rows = tuple(
            (fill(line.label, now.facts), fill((second and line.second) or line.first, now.facts))
            for line in self.lines
        )
        return Box((Heading(title, 3), Rows(rows, about=title)), "blad")

    @property
    def said(self) -> tuple[str, ...]:
        """Also what stands on the papers."""
        lines = (words for line in self.lines for words in (line.first, line.second))
        return (*super().said, self.first, self.second, *filter(None, lines))

    def wrong(self, services: Mapping[str, Service]) -> Iterator[Finding]:
        """Lines with the same name."""
        yield from twice("lines", (line.id for line in self.lines))
