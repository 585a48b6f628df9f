"""Words as people type them: made plain, and made as they sound, whatever the spelling."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from sandbox.fields.words import without_accents
from sandbox.files import EVERYDAY
from sandbox.quick_yaml import read_file

LONGEST = 200
"""Signs of a question that are looked at: nobody searches with more."""
MOST_ASKED = 8
"""Words that are looked for: each is held against all words of all lessons, while others wait."""
_WORD = re.compile(r"[a-z0-9]+")
_BRACES = re.compile(r"\{[^}]*\}")
_SOUNDS = tuple(
    (re.compile(spelt), heard)
    for spelt, heard in (
        ("sch", "sg"), ("ch", "g"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("qu", "kw"),
        ("x", "ks"), ("c(?=[eiy])", "s"), ("c", "k"), ("z", "s"), ("v", "f"), ("ij|ei|y", "y"),
        ("au", "ou"), ("ie", "i"), ("dt$|d$", "t"), ("b$", "p"), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip
"""Spellings that sound alike in Dutch, in the order in which they are heard."""


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in small letters, without accents and without facts in braces."""
    plain = unicodedata.normalize("NFKC", _BRACES.sub(" ", text[:LONGEST])).casefold()
    return tuple(_WORD.findall(without_accents(plain)))


def asked_words(text: str) -> tuple[str, ...]:
    """The first words that say what somebody looks for, each once."""
    said = dict.fromkeys(word for word in words_of(text) if word not in _empty())
    return tuple(said)[:MOST_ASKED]


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """A word as it sounds: "diegiet" is "digit", as "digid" is."""
    for spelt, heard in _SOUNDS:
        word = spelt.sub(heard, word)
    return word


_ENDS = tuple(re.compile(end) for end in (r"(?:t?jes?|ingen|ing)$", r"(?:en|e|t|s|n)$"))
_PUT_BEFORE = re.compile(r"^ge(?=.{4})")
_SHORT, _LEFT = 4, 3
"""Letters of a word that has no ending, and those that are left at least of one that has."""


@lru_cache(maxsize=4096)
def stem(heard: str) -> str:
    """What is left of a word as it sounds without endings: "ferlop" of verlopen and of verloopt."""
    left = heard
    for end in _ENDS:
        shorter = end.sub("", left)
        left = sound(shorter) if len(left) > _SHORT and len(shorter) >= _LEFT else left
    return _PUT_BEFORE.sub("", left)


def also(word: str) -> frozenset[str]:
    """Other words that people use for the same thing."""
    return _same().get(sound(word), frozenset()) - {word}


@cache
def _empty() -> frozenset[str]:
    return frozenset(word for line in _everyday()["empty"] for word in words_of(line))


@cache
def _same() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in _everyday()["same"]:
        group = frozenset(words_of(line))
        for word in group:
            found[sound(word)] = found.get(sound(word), frozenset()) | group
    return found


@cache
def _everyday() -> Mapping[str, Iterable[str]]:
    read: Mapping[str, Iterable[str]] = read_file(EVERYDAY)
    return read
