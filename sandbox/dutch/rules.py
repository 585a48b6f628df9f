"""What counts as hard, and how much of it each kind of text may have: `assets/plain.yaml`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Literal

from sandbox.files import PLAIN
from sandbox.model import Content
from sandbox.model.words import Text
from sandbox.quick_yaml import read_file

KindOfText = Literal["les", "brief", "formulier", "uitleg"]


class Limits(Content):
    """What a text of one kind may ask of its reader."""

    longest: int
    """Words in one sentence, at most."""
    average: float
    """Words in a sentence, on average, at most."""
    easy: float
    """Flesch-Douma of what belongs together, at least."""
    short_run: int
    """Sentences under five words in a row, at most."""
    linked: float
    """Sentences with a connective for every hundred that do not stand alone, at least."""
    loose: int
    """Sentences in one text without any connective, at most."""


class Spared(Content):
    """What may stay as it is: which fault, in which words or at which places, and why."""

    fault: Text
    words: tuple[Text, ...] = ()
    at: tuple[Text, ...] = ()
    because: Text


class Rules(Content):
    """Lists of words, limits for each kind of text, and what is spared."""

    kinds: Mapping[KindOfText, Limits]
    connectives: tuple[Text, ...]
    between_clauses: tuple[Text, ...]
    near: tuple[Text, ...]
    polite: tuple[Text, ...]
    becoming: tuple[Text, ...]
    no_participles: tuple[Text, ...]
    denials: tuple[Text, ...]
    abbreviations: tuple[Text, ...]
    before: tuple[Text, ...]
    between: tuple[Text, ...]
    after: tuple[Text, ...]
    made_of_verb: Text
    nouns: tuple[Text, ...]
    common: frozenset[Text]
    names: frozenset[Text]
    not_for_learners: tuple[Text, ...]
    spared: tuple[Spared, ...]


@cache
def rules() -> Rules:
    """The rules of the project, read once."""
    return Rules.model_validate(read_file(PLAIN))


def any_of(words: Iterable[str]) -> str:
    """A pattern for each of these words, whole."""
    return rf"(?<![\w.-])(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})(?!\w)"
