"""A language: for each Dutch sentence, before it is filled in, the same in that language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from babel.messages.pofile import read_po

from sandbox.words import Joined, Words, sentence_of

_HOLE = re.compile(r"\{\{|\}\}|\{([^{}]*)\}")


@dataclass(frozen=True, eq=False)
class Catalogue:
    """`said` gives words in this language; what is not there, or is older, stays Dutch."""

    code: str
    sentences: Mapping[str, str] = field(default_factory=dict)

    def said(self, words: str) -> str:
        """The words in this language, with the same facts in them."""
        if not self.sentences:
            return words
        if isinstance(words, Joined):
            return " ".join(map(self.said, words.parts))
        there = self.sentences.get(sentence_of(words))
        if there is None:
            return words
        values = words.values if isinstance(words, Words) else {}
        return _HOLE.sub(lambda hole: self._filled(hole, values), there)

    def _filled(self, hole: re.Match[str], values: Mapping[str, str]) -> str:
        if hole[1] is None:
            return hole[0][0]
        value = values.get(hole[1].strip())
        return hole[0] if value is None else self.said(value)


DUTCH = Catalogue("nl")
"""What everything is written in."""


def read_catalogue(file: Path) -> Catalogue:
    """The language of a .po file. A fuzzy sentence is older than the Dutch one: Dutch is shown."""
    with file.open("rb") as opened:
        found = read_po(opened)
    sentences = {
        str(message.id): str(message.string)
        for message in found
        if message.id and message.string and not message.fuzzy
    }
    return Catalogue(str(found.locale or file.stem), sentences)
