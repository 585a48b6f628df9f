"""Searching: forgives how it is spelt, and knows everyday words. Pure.

What somebody typed comes in and ids come out; nothing of it is kept here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log

from sandbox.finding.index import Index, Meant
from sandbox.finding.words import asked_words, words_of

MOST = 6
"""Things that are shown: who sees more does not choose."""
WHOLE = 1.15
"""How much more a word says that is a phrase by itself."""
SAYS = 2.0
"""From which weight a phrase is what people say."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """How things are told apart.

    `covered` is what part of the words that are known must be found in one thing, `near` what part
    of the best score counts as found too, `said` how much more a thing answers when somebody says
    just what one of its phrases says. `telling` is how rare the words must be that are known:
    "niet" alone says nothing.
    """

    covered: float = 0.5
    near: float = 0.45
    said: float = 0.0
    telling: float = 0.0


@dataclass(frozen=True, slots=True)
class Findable:
    """What can be found: phrases about it, each with how much it says about what it is.

    `ease` is what it counts beside another that answers as well.
    """

    id: str
    phrases: tuple[tuple[float, str], ...]
    ease: float = 1.0


class Finder:
    """All words of all that can be found, taken in once."""

    def __init__(self, things: Iterable[Findable], ranking: Ranking) -> None:
        self._ranking = ranking
        self._ease: dict[str, float] = {}
        self._holding: dict[str, dict[str, float]] = defaultdict(dict)
        self._said: dict[str, tuple[frozenset[str], ...]] = {}
        for thing in things:
            self._ease[thing.id] = thing.ease
            self._said[thing.id] = tuple(_said(thing.phrases))
            for word, weight in _weighed(thing.phrases):
                before = self._holding[word].get(thing.id, 0.0)
                self._holding[word][thing.id] = max(before, weight)
        self._index = Index(self._holding)

    def find(self, asked: str) -> tuple[str, ...]:
        """The ids of what somebody means, the likeliest first; none when nothing is."""
        scores = self._scores(tuple(filter(None, map(self._index.meant, asked_words(asked)))))
        best = max(scores.values(), default=0.0)
        enough = best * self._ranking.near
        near = [name for name in self._ease if scores.get(name, 0.0) >= enough]
        return tuple(sorted(near, key=lambda name: -scores[name]))[:MOST] if best else ()

    def _scores(self, meant: Sequence[Meant]) -> Mapping[str, float]:
        """How well each thing answers, without those in which too little of it stands."""
        here = tuple(map(self._here, meant))
        rarities = tuple(log(1 + len(self._ease) / len(those)) for those in here)
        if max(rarities, default=0.0) < self._ranking.telling:
            return {}
        enough = sum(rarities) * self._ranking.covered
        held: dict[str, float] = defaultdict(float)
        total: dict[str, float] = defaultdict(float)
        for those, rarity in zip(here, rarities, strict=True):
            for name, sure in those.items():
                held[name] += rarity
                total[name] += rarity * sure
        asked = tuple(zip(meant, rarities, strict=True))
        return {
            name: score * self._ease[name] * (1 + self._ranking.said * self._as_said(name, asked))
            for name, score in total.items()
            if held[name] >= enough
        }

    def _as_said(self, name: str, asked: Sequence[tuple[Meant, float]]) -> float:
        """How near the words are to one phrase of a thing, from 0 to 1."""
        return max((self._near(phrase, asked) for phrase in self._said[name]), default=0.0)

    def _near(self, phrase: frozenset[str], asked: Sequence[tuple[Meant, float]]) -> float:
        """What part of all that is asked and of the phrase stands in both."""
        both = every = 0.0
        left = set(phrase)
        for found, rarity in asked:
            words = found.keys() & phrase
            both += rarity * max((found[word] for word in words), default=0.0)
            every += rarity
            left -= words
        every += sum(map(self._rarity, left)) if both else 0.0
        return both / every if both else 0.0

    def _rarity(self, word: str) -> float:
        """How much a known word says: what stands in everything tells nothing apart."""
        return log(1 + len(self._ease) / len(self._holding[word]))

    def _here(self, found: Meant) -> Mapping[str, float]:
        """The things in which a word stands, and how sure it is that they are meant by it."""
        here: dict[str, float] = {}
        for word, sure in found.items():
            for name, weight in self._holding[word].items():
                here[name] = max(here.get(name, 0.0), sure * weight)
        return here


def _weighed(phrases: Iterable[tuple[float, str]]) -> Iterator[tuple[str, float]]:
    """The words of phrases, and how much each says.

    Words that stand beside each other in a phrase are one word too: "idcheck".
    """
    for weight, phrase in phrases:
        words = words_of(phrase)
        alone = WHOLE if len(words) == 1 else 1.0
        for word in (*words, *map("".join, pairwise(words))):
            yield word, weight * alone


def _said(phrases: Iterable[tuple[float, str]]) -> Iterator[frozenset[str]]:
    """The words of what people say."""
    for weight, phrase in phrases:
        if weight >= SAYS and (words := asked_words(phrase)):
            yield frozenset(words)
