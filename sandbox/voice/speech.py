"""The words of this room: a sentence to be spoken, its sound, and what an engine is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Word:
    """A piece of text that is highlighted as one.

    `shown` is what stands on screen, spaces inside included ("€ 1.120");
    `said` is how a Dutch voice should read it ("1120 euro"), empty when it has no sound.
    """

    shown: str
    said: str


@dataclass(frozen=True)
class Sentence:
    """What is read aloud in one breath; its words follow the order of the screen."""

    words: tuple[Word, ...]

    @cached_property
    def shown(self) -> str:
        """The text on screen, with single spaces between the words."""
        return " ".join(word.shown for word in self.words)

    @cached_property
    def said(self) -> str:
        """The text for an engine: the spoken words with single spaces between them."""
        return " ".join(word.said for word in self.words if word.said)

    @cached_property
    def lengths(self) -> tuple[int, ...]:
        """Signs in each word as JavaScript counts them, spaces left out."""
        shown = ("".join(word.shown.split()) for word in self.words)
        return tuple(len(word.encode("utf-16-le")) // 2 for word in shown)


Times = tuple[tuple[float, float], ...]
"""Start and end of each word of a sentence, in seconds, never going back."""


@dataclass(frozen=True, slots=True)
class Speech:
    """Sound with the time of each word: one pair for each word of the sentence."""

    audio: bytes
    mime: str
    words: Times

    @property
    def seconds(self) -> float:
        """How long the sound lasts."""
        return self.words[-1][1] if self.words else 0.0


class Engine(Protocol):
    """Something that can speak Dutch.

    `synthesize` gives None, at once, when it has no sound for this sentence;
    the next engine is asked then. It may be called by several threads together.
    """

    @property
    def available(self) -> bool:
        """Whether this engine can speak at all on this machine; cheap to ask."""
        ...

    def synthesize(self, sentence: Sentence) -> Speech | None:
        """Speak a sentence."""
        ...
