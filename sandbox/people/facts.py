"""Facts of a made-up person: how they are written, and how they get into a text.

A text holds facts between braces: "Uw loon bij {baan.werkgever}". Doubled braces stand for
one brace.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache

from sandbox.fields import kind_of
from sandbox.model import Fact
from sandbox.words import Words

Facts = Mapping[str, Fact]
"""Facts by name; the name of a fact that belongs to something has a dot: `festival.loon`."""

_HOLE = re.compile(r"\{\{|\}\}|\{([^{}]*)\}")


class UnknownFact(KeyError):  # noqa: N818
    """A text names a fact that the person does not have."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name

    def __str__(self) -> str:
        return f"no fact with the name {self.name!r}"


@lru_cache(maxsize=8192)
def shown(fact: Fact) -> str:
    """A fact as it stands on screen and paper: "€ 3.128", "3 maart 2026", "9999 00 006"."""
    return kind_of(fact.kind).shown(fact.value)


def fill(text: str, facts: Facts) -> str:
    """The text with its facts filled in; UnknownFact when the person lacks one.

    What comes back still knows the sentence and the facts it was made from (`Words`).
    """
    if "{" not in text and "}" not in text:
        return text
    used: dict[str, str] = {}

    def put(found: re.Match[str]) -> str:
        if found[1] is None:
            return found[0][0]
        name = found[1].strip()
        if name not in facts:
            raise UnknownFact(name)
        used[name] = shown(facts[name])
        return used[name]

    return Words(_HOLE.sub(put, text), text, used)


def left_open(text: str) -> str:
    """The text for who may not know of whom it is: a fact is three dots."""
    return _HOLE.sub(lambda found: found[0][0] if found[1] is None else "…", text)


def names_in(text: str) -> frozenset[str]:
    """The names of the facts that stand between braces in a text."""
    return frozenset(found[1].strip() for found in _HOLE.finditer(text) if found[1] is not None)


def only_name(text: str) -> str | None:
    """The name when the text is nothing but one fact between braces, else None."""
    found = _HOLE.fullmatch(text.strip())
    return found[1].strip() if found and found[1] is not None else None


def with_alias(facts: Facts, as_: Mapping[str, str]) -> Facts:
    """The facts with second names: {baan: festival} lets `baan.loon` mean `festival.loon`."""
    if not as_:
        return facts
    more: dict[str, Fact] = {}
    for second, first in as_.items():
        names = (name for name in facts if name.startswith(first) and belongs(name, first))
        more |= {second + name.removeprefix(first): facts[name] for name in names}
    return {**facts, **more}


def belongs(name: str, group: str) -> bool:
    """Whether the fact is the group itself or one of its parts."""
    return name == group or name.startswith(f"{group}.")


def group_of(name: str) -> str:
    """What a fact belongs to: "festival" for `festival.loon`, its own name without a dot."""
    return name.partition(".")[0]


def same_kind_twice(facts: Facts, names: Iterable[str], kinds: frozenset[str]) -> bool:
    """Whether two of these facts of one kind, from different groups, have the same value.

    A learner who mixes them up would then not be told. Nothing (0 or "") does not count.
    """
    seen: dict[tuple[str, object], str] = {}
    for name in names:
        fact = facts[name]
        if fact.kind not in kinds or not fact.value:
            continue
        first = seen.setdefault((fact.kind, fact.value), name)
        if group_of(first) != group_of(name):
            return True
    return False


def age_on(born: date, day: date) -> int:
    """Someone's age in whole years on a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
