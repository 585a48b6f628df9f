"""What an author gives to a rule (`given:`), read with errors that an author understands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from difflib import get_close_matches

from sandbox.model import Fact
from sandbox.people.facts import Facts, UnknownFact, fill, only_name
from sandbox.people.seed import Chance
from sandbox.texts import text

Written = str | int | bool | date | tuple[int, int] | tuple[str, ...]


class WrongFact(ValueError):  # noqa: N818
    """A fact of an archetype cannot be made; message and remedy are Dutch, for its author.

    `about` is the name of what is wrong, perhaps a key under `given`; "" when there is none.
    """

    def __init__(self, fact: str, about: str, message: str, remedy: str) -> None:
        super().__init__(f"{fact}: {message} {remedy}")
        self.fact = fact
        self.about = about
        self.message = message
        self.remedy = remedy


def wrong(fact: str, cause: str, **values: str | int) -> WrongFact:
    """A WrongFact with the sentences of a cause in assets/texts.yaml under `facts`."""
    message = text(f"facts.{cause}.fout", **values)
    remedy = text(f"facts.{cause}.oplossing", **values)
    return WrongFact(fact, str(values.get("naam", "")), message, remedy)


class Arguments:
    """The `given` of one fact. Every reader raises WrongFact when it cannot be read."""

    def __init__(self, fact: str, given: Mapping[str, Written], facts: Facts) -> None:
        self.fact = fact
        self._given = given
        self._facts = facts

    def check_names(self, needed: frozenset[str], allowed: frozenset[str]) -> None:
        """Refuses unknown names and the absence of needed ones."""
        for name in self._given:
            if name not in needed | allowed:
                near = get_close_matches(name, needed | allowed, n=1) or sorted(needed | allowed)
                raise wrong(self.fact, "onbekend_gegeven", naam=name, keuze=", ".join(near))
        for name in sorted(needed):
            if name not in self._given:
                raise wrong(self.fact, "ontbreekt", naam=name)

    def __contains__(self, name: str) -> bool:
        return name in self._given

    def all_numbers(self) -> tuple[int, ...]:
        """Every given number, in the order of writing."""
        return tuple(self.number(name) for name in self._given)

    def number(self, name: str) -> int:
        """A whole number, written out or as a fact between braces."""
        value = self._given[name]
        if isinstance(value, str):
            value = self._of_fact(value)
        if isinstance(value, bool) or not isinstance(value, int):
            raise wrong(self.fact, "geen_getal", naam=name)
        return value

    def by_chance(self, name: str, chance: Chance) -> int:
        """A whole number from a range "[380, 430]"; a single number stays as it is."""
        value = self._given[name]
        if not isinstance(value, tuple):
            return self.number(name)
        first, last = _as_numbers(value) or (1, 0)
        if first > last:
            raise wrong(self.fact, "geen_bereik", naam=name)
        return chance.between(first, last)

    def flag(self, name: str, otherwise: bool = False) -> bool:
        """True or false."""
        value = self._given.get(name, otherwise)
        if not isinstance(value, bool):
            raise wrong(self.fact, "geen_waar_onwaar", naam=name)
        return value

    def word(self, name: str) -> str:
        """A text, with its facts filled in."""
        value = self._given[name]
        if not isinstance(value, str):
            raise wrong(self.fact, "geen_tekst", naam=name)
        try:
            return fill(value, self._facts)
        except UnknownFact as unknown:
            raise wrong(self.fact, "onbekend_feit", naam=unknown.name) from unknown

    def words(self, name: str) -> tuple[str, ...]:
        """A list of texts, at least one."""
        value = self._given[name]
        if isinstance(value, tuple) and value:
            texts = tuple(part for part in value if isinstance(part, str))
            if len(texts) == len(value):
                return texts
        raise wrong(self.fact, "geen_lijst", naam=name)

    def day(self, name: str) -> date:
        """A day (2026-03-03), or a fact between braces that is a date."""
        value = self._given[name]
        if isinstance(value, str):
            value = self._of_fact(value)
        if isinstance(value, date):
            return value
        raise wrong(self.fact, "geen_datum", naam=name)

    def _of_fact(self, written: str) -> str | int | date:
        name = only_name(written)
        if name is None:
            return written
        if name not in self._facts:
            raise wrong(self.fact, "onbekend_feit", naam=name)
        return self._facts[name].value


def _as_numbers(value: tuple[int, int] | tuple[str, ...]) -> tuple[int, int] | None:
    first, last = (value[0], value[1]) if len(value) == 2 else (None, None)
    return (first, last) if isinstance(first, int) and isinstance(last, int) else None


def single(fact: Fact) -> dict[str, Fact]:
    """The outcome of a rule that makes one fact, not a group."""
    return {"": fact}
