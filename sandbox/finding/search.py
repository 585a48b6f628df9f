"""Searching the lessons: forgives how it is spelt, and knows everyday words. Pure.

What somebody typed comes in and the ids of lessons come out; nothing of it is kept here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from math import log

from sandbox.finding.subjects import subject_of
from sandbox.finding.words import also, asked_words, sound, words_of
from sandbox.model import Lesson

MOST = 6
"""Lessons that are shown: who sees more does not choose."""
NEAR_THE_BEST = 0.45
"""What part of the best score counts as found too."""
COVERED = 0.5
"""What part of the words that are known here must be found in one lesson."""
ALIKE = 0.78
"""From where two words are the same with a typing error (difflib)."""
SHORTEST = 4
"""Letters of a word in which a typing error can be told from another word."""
WHOLE = 1.15
"""How much more a word says that is a phrase by itself."""
EASE = 0.94
"""What a lesson that is a level harder counts: of two that answer as well, the easy one first."""
SAME, SOUNDS, BEGINS, MEANS, ALMOST, HOLDS = 1.0, 0.95, 0.85, 0.8, 0.75, 0.6
"""How sure it is that a word in a lesson is the one that was asked for."""


Meant = Mapping[str, float]
"""Words of lessons, and how sure it is that each was asked for."""


class Finder:
    """All words of all lessons, taken in once."""

    def __init__(self, lessons: Collection[Lesson]) -> None:
        self._lessons = {lesson.id: _weighed(lesson) for lesson in lessons}
        self._ease = {lesson.id: EASE ** (lesson.level - 1) for lesson in lessons}
        self._words = frozenset(word for words in self._lessons.values() for word in words)

    def find(self, asked: str) -> tuple[str, ...]:
        """The ids of the lessons that somebody means, the likeliest first; none when none is."""
        meant = [found for word in asked_words(asked) if (found := self._meant(word))]
        rare = [self._rarity(found) for found in meant]
        scores = {
            name: _score(words, meant, rare) * self._ease[name]
            for name, words in self._lessons.items()
        }
        best = max(scores.values(), default=0.0)
        ranked = sorted(scores, key=lambda name: -scores[name])
        return tuple(name for name in ranked if best and scores[name] >= best * NEAR_THE_BEST)[
            :MOST
        ]

    def _meant(self, word: str) -> Meant:
        """The words of lessons that somebody may mean; guesses only when nothing is sure."""
        found = {known: sure for known in self._words if (sure := same(word, known))}
        for other in also(word):
            for known in self._words:
                if same(other, known) >= BEGINS:
                    found[known] = max(found.get(known, 0.0), MEANS)
        sure_of = {known: sure for known, sure in found.items() if sure >= MEANS}
        return sure_of or found

    def _rarity(self, found: Meant) -> float:
        """How much a word says: what stands in every lesson tells none of them apart."""
        lessons = sum(not found.keys().isdisjoint(words) for words in self._lessons.values())
        return log(1 + len(self._lessons) / lessons)


def _score(words: Mapping[str, float], meant: Sequence[Meant], rare: Sequence[float]) -> float:
    """How well a lesson answers; 0 when too little of what was asked stands in it."""
    total = held = 0.0
    for found, rarity in zip(meant, rare, strict=True):
        here = found.keys() & words.keys()
        total += rarity * max((found[word] * words[word] for word in here), default=0.0)
        held += rarity if here else 0.0
    return total if held >= sum(rare) * COVERED else 0.0


def same(asked: str, known: str) -> float:
    """How sure it is that two words are one, from 0 to 1: also half typed, joined or misspelt."""
    if asked == known:
        return SAME
    if sound(asked) == sound(known):
        return SOUNDS
    short, long = sorted((sound(asked), sound(known)), key=len)
    if len(short) >= SHORTEST - 1 and known.startswith(asked):
        return BEGINS
    if len(short) < SHORTEST:
        return 0.0
    if short in long:
        return HOLDS * len(short) / len(long)
    alike = _alike(short, long)
    return alike * ALMOST if alike >= ALIKE else 0.0


def _alike(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.real_quick_ratio() < ALIKE or matcher.quick_ratio() < ALIKE:
        return 0.0
    return matcher.ratio()


def _weighed(lesson: Lesson) -> Mapping[str, float]:
    """The words of a lesson, and how much each says about what it is.

    Words that stand beside each other in a phrase are one word too: "idcheck".
    """
    weights: dict[str, float] = {}
    for weight, phrase in _phrases(lesson):
        words = words_of(phrase)
        alone = WHOLE if len(words) == 1 else 1.0
        for word in (*words, *map("".join, pairwise(words))):
            weights[word] = max(weights.get(word, 0.0), weight * alone)
    return weights


def _phrases(lesson: Lesson) -> Iterator[tuple[float, str]]:
    subject = subject_of(lesson)
    for phrase in lesson.search:
        yield 2.5, phrase
    yield 2.8, lesson.title
    yield 1.2, lesson.goal
    yield 1.0, lesson.audience
    yield 1.0, subject.title
    for phrase in subject.search:
        yield 0.8, phrase
    for step in lesson.steps:
        yield 0.4, step.title
