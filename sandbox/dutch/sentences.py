"""A text in sentences and words, as somebody reads them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_QUOTED = re.compile(r"(?<!\w)'(?:[^']|(?<=\w)'(?=\w))+'(?!\w)|“[^”]*”")
_ADDRESS = re.compile(r"\S*[\w)][.@/:](?=\w)\S*")
_FACT = re.compile(r"\{[^}]*\}")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@lru_cache(maxsize=20_000)
def split(text: str) -> tuple[str, ...]:
    """The sentences of a text."""
    return tuple(part.strip() for part in re.split(r"(?<=[.?!])\s+|\n", text) if part.strip())


@lru_cache(maxsize=20_000)
def words(sentence: str) -> int:
    """Words in a sentence: a fact between braces is one, signs that stand alone are none."""
    return sum(any(sign.isalnum() for sign in part) for part in sentence.split())


def whole(sentence: str) -> bool:
    """Whether it is a sentence, and not a label, a heading or a row."""
    return sentence[-1] in ".?!"


def unquoted(text: str) -> str:
    """The text without what it quotes: that keeps the voice of its screen or paper."""
    return _QUOTED.sub("", text)


def spelled(sentence: str) -> tuple[str, ...]:
    """The words of a sentence in letters only: no facts, numbers and web addresses."""
    return tuple(_WORD.findall(_ADDRESS.sub(" ", _FACT.sub(" ", sentence))))


def names_in(sentences: Iterable[str]) -> frozenset[str]:
    """The words, in small letters, that have a capital also inside a sentence, and always."""
    inside: set[str] = set()
    small: set[str] = set()
    for sentence in sentences:
        found = spelled(sentence)
        inside.update(word for word in found[1:] if word[0].isupper() and not word.isupper())
        small.update(word for word in found if word[0].islower())
    return frozenset(word.lower() for word in inside) - small
