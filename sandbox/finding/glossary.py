"""Which word of the glossary somebody means, however it is spelt; and the words by their letter."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from sandbox.fields.words import without_accents
from sandbox.finding.index import HOLDS, same
from sandbox.finding.words import asked_words, words_of
from sandbox.pieces.glossary import difficult_words

MOST = 8
"""Words that are shown: who sees more does not choose."""


def find_words(asked: str) -> tuple[str, ...]:
    """The ids of the words that somebody means, the likeliest first; nothing typed is kept."""
    looked_for = asked_words(asked)
    scores = {key: _score(looked_for, names) for key, names in _names().items()}
    found = [key for key, score in scores.items() if score >= HOLDS]
    return tuple(sorted(found, key=lambda key: (-scores[key], key)))[:MOST]


@cache
def by_letter() -> Mapping[str, tuple[str, ...]]:
    """The ids of the words under the letter that their title begins with, both in order."""
    sorted_ = sorted(difficult_words(), key=_sorting)
    letters = sorted({_sorting(key)[0] for key in sorted_})
    return {one: tuple(key for key in sorted_ if _sorting(key)[0] == one) for one in letters}


def letter_of(key: str) -> str:
    """The letter under which a word stands."""
    return _sorting(key)[0]


@cache
def _sorting(key: str) -> str:
    return without_accents(difficult_words()[key].title.casefold()) + key


@cache
def _names() -> Mapping[str, frozenset[str]]:
    return {
        key: frozenset(words_of(" ".join((word.title, *word.forms))))
        for key, word in difficult_words().items()
    }


def _score(looked_for: tuple[str, ...], names: frozenset[str]) -> float:
    """How well a word answers: each word that was asked for has to be in it."""
    if not looked_for:
        return 0.0
    return min(max(same(word, name) for name in names) for word in looked_for)
