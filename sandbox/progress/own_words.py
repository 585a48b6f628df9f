"""Mijn woorden: words that somebody opened come back until they are known. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from hashlib import sha256

from sandbox.model import Event
from sandbox.model.happened import WordOpened, WordTried
from sandbox.pieces.glossary import difficult_words, word_groups

AGAIN_AFTER = (timedelta(days=3), timedelta(days=7), timedelta(days=21))
"""When a word comes back that was right once, twice, and more often in a row."""
CHOICES = 3
VEIL = "…"


@dataclass(frozen=True, slots=True)
class OwnWords:
    """Ids of words: all that were opened, in order, and those to practise now, longest ago first.

    `tried` counts how often any was tried.
    """

    opened: tuple[str, ...] = ()
    due: tuple[str, ...] = ()
    tried: int = 0


def own_words(events: Sequence[Event], now: datetime) -> OwnWords:
    """The words of somebody, from what was opened and tried; words that are gone are left out."""
    of: dict[str, list[Event]] = {}
    for event in events:
        if isinstance(event.what, WordOpened | WordTried) and event.what.word in difficult_words():
            of.setdefault(event.what.word, []).append(event)
    due = [word for word, happened in of.items() if _is_due(happened, now)]
    tried = sum(isinstance(event.what, WordTried) for event in events)
    return OwnWords(tuple(of), tuple(sorted(due, key=lambda word: of[word][-1].at)), tried)


def choices(word: str, turn: int) -> tuple[str, ...]:
    """The ids of the explanations to choose from: the word's own, and two of words like it."""
    group = next(group for group in word_groups().values() if word in group)
    others = sorted((key for key in group if key != word), key=lambda key: _mixed(key, word, turn))
    among = (word, *others[: CHOICES - 1])
    return tuple(sorted(among, key=lambda key: _mixed(word, key, turn + 1)))


@cache
def veiled(word: str) -> str:
    """What a word means, without the word itself: to choose from."""
    explained = difficult_words()[word]
    names = sorted({explained.title, *explained.forms}, key=len, reverse=True)
    pattern = rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?:en|e|s|t)?(?!\w)"
    return re.sub(pattern, VEIL, explained.text, flags=re.IGNORECASE)


def _mixed(first: str, second: str, turn: int) -> bytes:
    """An order without chance that differs each turn."""
    return sha256(f"{first} {second} {turn}".encode()).digest()


def _is_due(happened: Sequence[Event], now: datetime) -> bool:
    right = sum(1 for _ in _right_last(happened))
    if not right:
        return True
    return now - happened[-1].at >= AGAIN_AFTER[min(right, len(AGAIN_AFTER)) - 1]


def _right_last(happened: Sequence[Event]) -> Iterator[Event]:
    """The tries at the end that were right, one after the other."""
    for event in reversed(happened):
        if not isinstance(event.what, WordTried) or event.what.chosen != event.what.word:
            return
        yield event
