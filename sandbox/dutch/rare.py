"""Words that few people read often, by how often they are used (`wordfreq`, development only)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Set
from functools import lru_cache

from sandbox.dutch.missing import Missing
from sandbox.dutch.rules import rules

SEEN_OFTEN = 3.5
"""On the Zipf scale: three times in a million words. A word of B1 is seen more often than that."""
_SHORTEST = 3


def rare(words: Iterable[str], known: Set[str]) -> tuple[str, ...]:
    """The words that are rare, also as a form or a compound of others, and not known already."""
    seen = _frequency()
    found = (word for word in dict.fromkeys(words) if len(word) >= _SHORTEST)
    return tuple(word for word in found if not _familiar(word, known, seen))


def _familiar(word: str, known: Set[str], seen: Callable[[str], float]) -> bool:
    parts = word.split("-")
    if len(parts) > 1:
        return all(_familiar(part, known, seen) for part in parts if len(part) >= _SHORTEST)
    if _often(word, known, seen):
        return True
    for before in rules().before:
        if word.startswith(before) and _often(word[len(before) :], known, seen):
            return True
    return any(
        _often(word[at:], known, seen)
        and any(
            _often(word[:at].removesuffix(link), known, seen) for link in ("", *rules().between)
        )
        for at in range(_SHORTEST, len(word) - _SHORTEST + 1)
    )


def _often(word: str, known: Set[str], seen: Callable[[str], float]) -> bool:
    if word in known:
        return True
    return len(word) >= _SHORTEST and any(seen(form) >= SEEN_OFTEN for form in _forms(word))


def _forms(word: str) -> Iterator[str]:
    """The word, and what it may be a form of: 'typte' of 'typen', 'tabblaadje' of 'tabblad'."""
    yield word
    for end in rules().after:
        stem = word.removesuffix(end)
        if stem != word and len(stem) >= _SHORTEST:
            yield from (stem, f"{stem}en", f"{stem}n")


@lru_cache(maxsize=1)
def _frequency() -> Callable[[str], float]:
    try:
        from wordfreq import zipf_frequency  # noqa: PLC0415  # development only
    except ModuleNotFoundError as missing:
        raise Missing("wordfreq") from missing
    return lru_cache(maxsize=None)(lambda word: float(zipf_frequency(word, "nl")))
