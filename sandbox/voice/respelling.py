"""How the voice of espeak-ng must see a word to say it right: for that voice only.

What is said stays as it is, and with it the names of recordings and the times of words.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sandbox.files import RESPELLING
from sandbox.quick_yaml import read_file

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
"""A word as it is looked up: letters, with hyphens and apostrophes inside."""
_LEAST_BEFORE_END = 3
_NO_BEGIN = re.compile(r"(?:^|[^o])ver$|(?:be|ont|vi)$|^[^aeiouyáéèëïóöü]*$")
"""What stands before an end is no word of its own: "ver-goeding", "vi-site"."""


class _Table:
    """The file, read once: whole words, kinds of words, and ends of words."""

    def __init__(self) -> None:
        data = read_file(RESPELLING)
        self.words: dict[str, str] = data["words"]
        self.kinds = [(re.compile(find), instead) for find, instead in data["kinds"]]
        self.ends: list[str] = sorted(data["ends"], key=len, reverse=True)


@lru_cache(maxsize=1)
def _table() -> _Table:
    return _Table()


@lru_cache(maxsize=8192)
def respelled_word(word: str) -> str:
    """A word as espeak-ng must see it; the word itself when it is said right."""
    small = word.lower().replace("’", "'")
    table = _table()
    if small in table.words:
        return table.words[small]
    if "-" in small and not small.startswith("e-mail"):
        return "-".join(respelled_word(part) for part in word.split("-"))
    changed = small
    for find, instead in table.kinds:
        changed = find.sub(instead, changed)
    changed = _with_end(changed, table)
    return word if changed == small else changed


def _with_end(word: str, table: _Table) -> str:
    """A compound with a hyphen before its last word: "zorgverzekering" → "zorg-verzekering"."""
    for end in table.ends:
        if not word.endswith(end):
            continue
        begin = word[: -len(end)]
        if len(begin.rpartition("-")[2]) < _LEAST_BEFORE_END or _NO_BEGIN.search(begin):
            return word
        return f"{begin}-{end}"
    return word


def respelled(said: str) -> tuple[str, list[int]]:
    """What is said as espeak-ng must see it, and where each of its characters stands in `said`.

    Characters of a changed word all stand where that word begins.
    """
    text: list[str] = []
    places: list[int] = []
    at = 0
    for match in WORD.finditer(said):
        word = respelled_word(match[0])
        if word == match[0]:
            continue
        text += [said[at : match.start()], word]
        places += [*range(at, match.start()), *[match.start()] * len(word)]
        at = match.end()
    return "".join([*text, said[at:]]), [*places, *range(at, len(said))]
