"""The kind *word*: put the word that is missing in a sentence, from one list for all sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Self

from pydantic import model_validator

from sandbox.model import Content, Id, Option, Refused, Service, Text
from sandbox.people.facts import Facts, fill
from sandbox.tasks.each import Each, Thing, at_least, not_there, twice
from sandbox.tasks.kind import Finding
from sandbox.tasks.mixing import mixed

GAP = "..."


class Missing(Content):
    """One word to choose."""

    id: Id
    label: Text


class Sentence(Thing):
    """A sentence with "..." in its label, and the id of the `word` that is missing there."""

    word: Id

    @model_validator(mode="after")
    def _has_a_gap(self) -> Self:
        if self.label.count(GAP) != 1:
            raise Refused("een_gat")
        return self


class Word(Each):
    """In each of the `sentences` one of the `words` is missing."""

    key: ClassVar[str] = "word"

    words: tuple[Missing, ...]
    sentences: tuple[Sentence, ...]

    @model_validator(mode="after")
    def _enough(self) -> Self:
        at_least(2, "words", self.words)
        at_least(1, "sentences", self.sentences)
        return self

    @property
    def things(self) -> tuple[Sentence, ...]:
        """Where a word is missing."""
        return self.sentences

    @property
    def belongs(self) -> Mapping[str, str]:
        """The word that is missing."""
        return {one.id: one.word for one in self.sentences}

    def choices(self, facts: Facts) -> tuple[Option, ...]:
        """The words, in another order."""
        labels = {word.id: fill(word.label, facts) for word in self.words}
        return tuple(
            Option(id=name, label=labels[name]) for name in mixed("word", tuple(labels), facts)
        )

    @property
    def said(self) -> tuple[str, ...]:
        """Also the words."""
        return (*super().said, *(word.label for word in self.words))

    def wrong(self, services: Mapping[str, Service]) -> Iterator[Finding]:
        """Words and sentences with the same name, and words that are not there."""
        words = tuple(word.id for word in self.words)
        yield from twice("words", words)
        yield from twice("sentences", (one.id for one in self.sentences))
        missing = (one.word for one in self.sentences)
        yield from not_there(("sentences", "word"), missing, "words", words)
