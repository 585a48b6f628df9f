"""All words that people can hear, with the sounds that the offline voice gives them.

`python -m tests.voice.sounds` writes one a line: the word, its sounds, and when it is respelled
the respelling with its sounds. It is what somebody goes through to find what is said wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sandbox.catalog.sentences import messages
from sandbox.files import ASSETS
from sandbox.voice import Espeak, spoken
from sandbox.voice.respelling import WORD, respelled_word
from tests.content import CATALOG

_HOLE = re.compile(r"\{[^}]*\}")


def words() -> list[str]:
    """Every word that is said of the content and of oefencodes, in small letters, in order."""
    found = {word.lower() for said in _said() for word in WORD.findall(said) if len(word) > 1}
    return sorted(found | set((ASSETS / "code_words.txt").read_text("utf-8").split()))


def _said() -> Iterator[str]:
    for _, text in messages(CATALOG):
        yield from (sentence.said for sentence in spoken(_HOLE.sub(" ", text)))


def lines() -> Iterator[str]:
    """The list: words with their sounds."""
    voice = Espeak()
    for word in words():
        line = f"{word}: {voice.phonemes(word)}"
        instead = respelled_word(word)
        yield line if instead == word else f"{line} → {instead}: {voice.phonemes(instead)}"


if __name__ == "__main__":
    print("\n".join(lines()))
