"""How readable sentences are together: Flesch's formula as Douma fitted it to Dutch (1960)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache

from sandbox.dutch.missing import Missing
from sandbox.dutch.sentences import spelled, whole

BASE, PER_WORD, PER_SYLLABLE = 206.835, 0.93, 77.0
"""Of Douma: 80 and more is easy, 60 to 80 is ordinary, below it is hard."""


def flesch_douma(sentences: Iterable[str]) -> float:
    """How easy sentences are together, most of the time from 0 to 120; labels do not count."""
    found = [spelled(sentence) for sentence in sentences if whole(sentence)]
    found = [words for words in found if words]
    count = sum(map(len, found))
    if not count:
        return BASE
    parts = _syllables()
    syllables = sum(parts(word.lower()) for words in found for word in words)
    return BASE - PER_WORD * count / len(found) - PER_SYLLABLE * syllables / count


@lru_cache(maxsize=1)
def _syllables() -> Callable[[str], int]:
    try:
        from pyphen import Pyphen  # noqa: PLC0415  # development only
    except ModuleNotFoundError as missing:
        raise Missing("pyphen") from missing
    hyphens = Pyphen(lang="nl_NL", left=1, right=1)
    return lru_cache(maxsize=None)(lambda word: len(hyphens.positions(word)) + 1)
