"""The kind *match*: find for each thing what goes with it, in one list for all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Self

from pydantic import Field as Written
from pydantic import model_validator

from sandbox.model import Option, Service, Text
from sandbox.people.facts import Facts, fill
from sandbox.tasks.each import Each, Thing, at_least, twice
from sandbox.tasks.kind import Finding
from sandbox.tasks.mixing import mixed


class Pair(Thing):
    """A thing, and what goes `with` it; things may share that."""

    with_: Text = Written(alias="with")


class Match(Each):
    """The `pairs` are written as they belong together; `extra` goes with none of them."""

    key: ClassVar[str] = "match"

    pairs: tuple[Pair, ...]
    extra: tuple[Text, ...] = ()

    @model_validator(mode="after")
    def _enough(self) -> Self:
        at_least(2, "pairs", {pair.with_ for pair in self.pairs})
        return self

    @property
    def things(self) -> tuple[Pair, ...]:
        """What something goes with."""
        return self.pairs

    @property
    def belongs(self) -> Mapping[str, str]:
        """What is written beside it."""
        names = {words: name for name, words in self._words.items()}
        return {pair.id: names[pair.with_] for pair in self.pairs}

    def choices(self, facts: Facts) -> tuple[Option, ...]:
        """All that goes with something, and what goes with nothing, in another order."""
        words = self._words
        return tuple(
            Option(id=name, label=fill(words[name], facts))
            for name in mixed("match", tuple(words), facts)
        )

    @property
    def _words(self) -> Mapping[str, str]:
        """What can be chosen, by id."""
        every = dict.fromkeys((*(pair.with_ for pair in self.pairs), *self.extra))
        return {f"keuze-{at}": words for at, words in enumerate(every, 1)}

    @property
    def said(self) -> tuple[str, ...]:
        """Also what can be chosen."""
        return (*super().said, *self._words.values())

    def wrong(self, services: Mapping[str, Service]) -> Iterator[Finding]:
        """Things with the same name."""
        yield from twice("pairs", (pair.id for pair in self.pairs))
