"""Plain is not baby talk: sentences have some length, and words that tie them together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import groupby

from sandbox.dutch.rules import any_of, rules
from sandbox.dutch.sentences import split, whole, words

SHORT = 5
"""A sentence of fewer words is short."""
ENOUGH = 20
"""Sentences before an average says something."""


def short_run(texts: Iterable[str]) -> int:
    """The most short sentences in a row, in texts that stand under each other.

    What is no sentence (a label, a row of a list) ends the row.
    """
    found = [sentence for text in texts for sentence in split(text)]
    brief = (whole(sentence) and words(sentence) < SHORT for sentence in found)
    return max((sum(1 for _ in run) for is_brief, run in groupby(brief) if is_brief), default=0)


def linked(texts: Iterable[str]) -> float:
    """How many of a hundred sentences have a word that ties them to another, or their parts.

    A sentence that stands alone in its text has nothing to be tied to and does not count.
    """
    found = [_sentences(text) for text in dict.fromkeys(texts)]
    together = [sentence for sentences in found if len(sentences) > 1 for sentence in sentences]
    hits = sum(bool(_connectives().search(sentence)) for sentence in together)
    return 100 * hits / len(together) if len(together) >= ENOUGH else 100.0


def loose(text: str) -> int:
    """How many sentences a text has when no word ties them; 0 when one does."""
    return 0 if _connectives().search(text) else len(_sentences(text))


def _sentences(text: str) -> tuple[str, ...]:
    return tuple(sentence for sentence in split(text) if whole(sentence))


@cache
def _connectives() -> re.Pattern[str]:
    return re.compile(any_of(rules().connectives), re.IGNORECASE)
