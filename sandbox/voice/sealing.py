"""Sealed addresses: what is said, encrypted. Who has the key can speak it, nobody can read it.

Nothing is remembered and nothing can be forgotten: the address is the sentence.
"""

from __future__ import annotations

import hashlib

from sandbox.keys.sealed import Sealed
from sandbox.voice.speech import Sentence, Word

LONGEST = 5_000
"""Signs in an address at most; `spoken` makes no sentence that needs more."""

_PURPOSE = b"oefenloket speech 1"
"""Bound to every address: a key that is also used elsewhere opens nothing of there."""
_BETWEEN = "\x1f"


class Seal:
    """Turns a sentence into an address and back, with one secret key; safe between threads.

    The same sentence always gets the same address, so that a browser can keep its sound.
    """

    def __init__(self, secret: bytes) -> None:
        """`secret`: at least 32 bytes that nobody can guess."""
        self._sealed = Sealed(hashlib.blake2b(secret, digest_size=64).digest())

    def address(self, sentence: Sentence) -> str:
        """Letters, digits, - and _ that hold what is said; ValueError when it is too long."""
        said = _BETWEEN.join(word.said.replace(_BETWEEN, " ") for word in sentence.words)
        address = self._sealed.text(said, _PURPOSE)
        if len(address) > LONGEST:
            raise ValueError("a sentence too long to speak")
        return address

    def opened(self, address: str) -> Sentence | None:
        """The sentence as it is said, or None for what was not sealed with this key.

        How its words look on the page is not in it: `shown` is empty.
        """
        said = self._sealed.words(address, _PURPOSE) if len(address) <= LONGEST else None
        if said is None:
            return None
        return Sentence(tuple(Word("", word) for word in said.split(_BETWEEN)))
