"""What must be copied, said sign by sign: for who writes or types it while it sounds."""

from __future__ import annotations

import re

from sandbox.voice.saying.pronunciation import letters
from sandbox.voice.speech import Sentence, Word

SIGNS = frozenset(
    """
    apenstaartje procentteken isgelijkteken plusteken uitroepteken vraagteken streepje punt
    streep plus laag dubbele en-teken
    """.split()
)
"""Names of signs, as a code is said: these stay words."""
_PARTS = re.compile(r"en-teken|[^\W\d_]+|\d|[-.@_]")
_BETWEEN = {"-": "streepje", ".": "punt", "@": "apenstaartje", "_": "laag streepje"}


def spelled(sentence: Sentence) -> Sentence:
    """The same words on screen, each said sign by sign; a capital in a word is called one."""
    return Sentence(tuple(Word(word.shown, _spell(word.said)) for word in sentence.words))


def _spell(said: str) -> str:
    return ", ".join(_part(part) for part in _PARTS.findall(said))


def _part(part: str) -> str:
    if part in SIGNS or part in _BETWEEN:
        return _BETWEEN.get(part, part)
    if len(part) > 1 and part[0].isupper() and not part.isupper():
        return f"hoofdletter {letters(part[0])}, {', '.join(letters(part[1:]).split())}"
    return ", ".join(letters(part).split())
