"""A text as it is read, which still knows the sentence that it was made from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self


class Words(str):
    """Words for somebody to read: a text in every way, with the sentence before it was filled in.

    `sentence` is the key under which a recording or a translation of it is found; `values` are
    what stands between its braces, as texts.
    """

    __slots__ = ("sentence", "values")
    sentence: str
    values: Mapping[str, str]

    def __new__(cls, filled: str, sentence: str, values: Mapping[str, str]) -> Self:
        made = super().__new__(cls, filled)
        made.sentence = sentence
        made.values = values
        return made


class Joined(str):
    """Sentences one after another: a text in every way, that still knows each of them."""

    __slots__ = ("parts",)
    parts: tuple[str, ...]

    def __new__(cls, *sentences: str) -> Self:
        parts = tuple(sentence for sentence in sentences if sentence)
        made = super().__new__(cls, " ".join(parts))
        made.parts = parts
        return made


def sentence_of(words: str) -> str:
    """The unfilled sentence of a text; the text itself when it was never filled in."""
    return words.sentence if isinstance(words, Words) else words
