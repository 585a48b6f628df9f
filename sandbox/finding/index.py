"""All words that are known here, and which of them somebody may mean by a word; quick and pure."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from sandbox.finding.words import also, sound, stem

ALIKE = 0.78
"""From where two words are the same with a typing error (difflib)."""
SHORTEST = 4
"""Letters of a word in which a typing error can be told from another word."""
SAME, SOUNDS, STEMS, BEGINS, MEANS, ALMOST, HALF, HOLDS = 1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.6, 0.6
"""How sure it is that a known word is the one that was asked for."""
SHARED = 0.4
"""What part of its pairs of letters a word must share with another before they are compared."""

Meant = Mapping[str, float]
"""Known words, and how sure it is that each was asked for."""


class Index:
    """Known words: as they are written, as they sound, their stem, their pairs of letters."""

    def __init__(self, words: Iterable[str]) -> None:
        self._sorted = sorted(set(words))
        self._known = frozenset(self._sorted)
        self._sounds = _by(self._sorted, sound)
        self._stems = _by(self._sorted, lambda word: stem(sound(word)))
        self._pairs: dict[str, list[str]] = defaultdict(list)
        for heard in self._sounds:
            for pair in _pairs(heard):
                self._pairs[pair].append(heard)

    def meant(self, word: str) -> Meant:
        """The known words that somebody may mean; guesses only when nothing is sure."""
        found = dict(self._surely(word))
        for other in also(word):
            for known, sure in self._surely(other):
                if sure >= BEGINS:
                    found[known] = max(found.get(known, 0.0), MEANS)
        return found or _surest(self._perhaps(word))

    def _surely(self, word: str) -> Iterator[tuple[str, float]]:
        """What is the same word: as it is written or heard, its stem, its beginning. Best last."""
        heard = sound(word)
        if len(heard) >= SHORTEST - 1:
            yield from ((known, BEGINS) for known in self._beginning(word))
        yield from ((known, STEMS) for known in self._stems.get(stem(heard), ()))
        yield from ((known, SOUNDS) for known in self._sounds.get(heard, ()))
        if word in self._known:
            yield word, SAME

    def _beginning(self, word: str) -> Iterator[str]:
        at = bisect_left(self._sorted, word)
        while at < len(self._sorted) and self._sorted[at].startswith(word):
            if min(len(sound(self._sorted[at])), len(sound(word))) >= SHORTEST - 1:
                yield self._sorted[at]
            at += 1

    def _perhaps(self, word: str) -> Iterator[tuple[str, float]]:
        """What holds the word or is held by it, and what is it with a typing error."""
        heard = sound(word)
        if len(heard) < SHORTEST:
            return
        for other in self._sounds:
            if other in heard or heard in other:
                short, long = sorted(map(len, (heard, other)))
                if short >= SHORTEST:
                    yield from self._spelt(other, HOLDS * short / long)
        for other in self._near(heard):
            alike = _alike(*sorted((heard, other), key=len))
            if alike >= ALIKE:
                yield from self._spelt(other, alike * ALMOST)
        for half in self._halves(heard):
            yield from self._spelt(half, HALF)

    def _halves(self, heard: str) -> Iterator[str]:
        """Two known words that make this one: "nep" and "mail", with or without an s between."""
        for at in range(SHORTEST - 1, len(heard) - SHORTEST + 2):
            left, right = heard[:at], heard[at:]
            for first in (left, left.removesuffix("s")):
                if first in self._sounds and right in self._sounds:
                    yield from (first, right)

    def _spelt(self, heard: str, sure: float) -> Iterator[tuple[str, float]]:
        return ((known, sure) for known in self._sounds[heard])

    def _near(self, heard: str) -> Iterator[str]:
        pairs = _pairs(heard)
        shared = Counter(other for pair in pairs for other in self._pairs.get(pair, ()))
        enough = SHARED * len(pairs)
        for other, count in shared.items():
            if (
                count >= enough
                and len(other) >= SHORTEST
                and heard not in other
                and other not in heard
            ):
                yield other


def same(asked: str, known: str) -> float:
    """How sure it is that two words are one, from 0 to 1: also half typed, joined or misspelt."""
    return Index((known,)).meant(asked).get(known, 0.0)


def _surest(found: Iterable[tuple[str, float]]) -> Meant:
    return dict(sorted(found, key=lambda pair: pair[1]))


def _by(words: Iterable[str], key: Callable[[str], str]) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for word in words:
        found[key(word)].append(word)
    return found


def _pairs(heard: str) -> frozenset[str]:
    """Its pairs of letters, with a mark at both ends."""
    return frozenset(map("".join, pairwise(f"^{heard}$")))


def _alike(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.real_quick_ratio() < ALIKE or matcher.quick_ratio() < ALIKE:
        return 0.0
    return matcher.ratio()
