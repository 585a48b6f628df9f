"""Sentences are short: none has more than 18 words, and those of a lesson 10 on average."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sandbox.catalog.reading.document import Document
from sandbox.catalog.telling.problem import Problem
from sandbox.dutch.sentences import split, whole, words
from sandbox.model import Content
from sandbox.model.walking import texts_in

LONGEST = 18
"""Words in one sentence, at most."""
AVERAGE = 10
"""Words in the distinct sentences of one lesson, on average."""
_FOR_THE_AUTHOR = frozenset({"sources", "standards", "demands", "facts"})
"""Keys whose values nobody reads aloud, or that are no sentences."""


def too_long(document: Document) -> Iterator[Problem]:
    """Every sentence in a file that is too long for who has to read it."""
    for place, text in document.scalars:
        if len(text) < 2 * LONGEST or not _FOR_THE_AUTHOR.isdisjoint(place):
            continue
        for sentence in split(text):
            if words(sentence) > LONGEST:
                begin = " ".join(sentence.split()[:4])
                yield document.problem(place, "lange_zin", aantal=words(sentence), begin=begin)


def too_long_together(document: Document, shown: Iterable[Content | str]) -> Iterator[Problem]:
    """A problem when the sentences that a lesson shows are too long on average."""
    texts = (text for content in shown for _, text in texts_in(content, _FOR_THE_AUTHOR))
    distinct = {sentence for text in texts for sentence in split(text) if whole(sentence)}
    average = sum(map(words, distinct)) / len(distinct) if distinct else 0
    if average > AVERAGE:
        comma = f"{average:.1f}".replace(".", ",")
        yield document.problem(("steps",), "lange_zinnen", gemiddeld=comma)
