"""The oefencode: three Dutch words and a number, to be written on paper and typed elsewhere."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import combinations

from sandbox.files import ASSETS

WORDS = ASSETS / "code_words.txt"
LOWEST, HIGHEST = 10, 99
_LONGEST_TYPED = 100
_LONGEST_PART = 9  # a word of eight letters with one letter too many


@cache
def words() -> tuple[str, ...]:
    """The words that codes are made of."""
    return tuple(WORDS.read_text(encoding="utf-8").split())


def new_code(chance: Callable[[int], int]) -> str:
    """A code such as "appel-fiets-maan-42"; `chance(n)` gives a number from 0 up to, not with, n.

    All codes are equally likely when all draws are.
    """
    left = list(words())
    chosen = [left.pop(chance(len(left))) for _ in range(3)]
    return "-".join([*chosen, str(LOWEST + chance(HIGHEST - LOWEST + 1))])


def read_code(typed: str) -> str | None:
    """The code that was meant, or None when that is unclear.

    Capitals, accents, spaces, commas and missing hyphens do not matter, nor does one wrong,
    missing, extra or swapped letter in a word, as long as only one word is that near.
    """
    letters = _letters(typed)
    parts = re.findall(r"[a-z]+", letters)
    number = "".join(re.findall(r"[0-9]", letters))
    if not re.fullmatch(r"[1-9][0-9]", number):
        return None
    found = _as_typed(parts) or _run_together("".join(parts), slips=int(len(parts) != 3))
    return "-".join([*found, number]) if found and len(set(found)) == 3 else None


def read_words(typed: str, count: int) -> tuple[str, ...] | None:
    """So many of the words of codes, as forgiving as for a code; None when that is unclear."""
    near = [_nearest(part) for part in re.findall(r"[a-z]+", _letters(typed))]
    found = tuple(word for word in near if word)
    return found if len(near) == len(found) == count else None


def _letters(typed: str) -> str:
    """In small letters, without accents."""
    plain = unicodedata.normalize("NFKD", typed[:_LONGEST_TYPED]).lower()
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def _as_typed(parts: list[str]) -> tuple[str, ...] | None:
    near = [_nearest(part) for part in parts]
    return tuple(word for word in near if word) if len(near) == 3 and all(near) else None


def _run_together(run: str, slips: int) -> tuple[str, ...] | None:
    """Three words without anything between them, if only one reading has the fewest slips."""
    readings: dict[tuple[str, ...], int] = {}
    for parts in _splits(run):
        found = tuple(word for word in map(_nearest, parts) if word)
        wrong = sum(word != part for word, part in zip(found, parts, strict=False))
        if len(found) == 3 and wrong <= readings.get(found, slips):
            readings[found] = wrong
    fewest = min(readings.values(), default=0)
    best = [found for found, wrong in readings.items() if wrong == fewest]
    return best[0] if len(best) == 1 else None


def _splits(run: str) -> Iterator[tuple[str, str, str]]:
    if len(run) <= 3 * _LONGEST_PART:
        for first, second in combinations(range(1, len(run)), 2):
            yield run[:first], run[first:second], run[second:]


def _nearest(typed: str) -> str | None:
    """The word itself, or the only word one slip away."""
    near = {
        word
        for form in (typed, *_one_letter_less(typed))
        for word in _by_form().get(form, ())
        if _at_most_one_slip(word, typed)
    }
    if typed in near:
        return typed
    return near.pop() if len(near) == 1 else None


@cache
def _by_form() -> Mapping[str, frozenset[str]]:
    """The words, found by themselves and by what is left when one letter is dropped.

    Two words that are one slip apart always share such a form.
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    for word in words():
        for form in (word, *_one_letter_less(word)):
            found[form].add(word)
    return {form: frozenset(near) for form, near in found.items()}


def _one_letter_less(word: str) -> list[str]:
    return [word[:place] + word[place + 1 :] for place in range(len(word))]


def _at_most_one_slip(word: str, typed: str) -> bool:
    """Equal but for one letter that is wrong, missing or extra, or two that changed places."""
    same = next((n for n, (a, b) in enumerate(zip(word, typed, strict=False)) if a != b), None)
    if same is None:
        return abs(len(word) - len(typed)) <= 1
    rest, other = word[same:], typed[same:]
    return (
        rest[1:] == other[1:]
        or rest[1:] == other
        or rest == other[1:]
        or (rest[:2] == other[1::-1] and rest[2:] == other[2:])
    )
