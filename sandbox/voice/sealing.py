"""Sealed addresses: what is said, encrypted. Who has the key can speak it, nobody can read it.

Nothing is remembered and nothing can be forgotten: the address is the sentence.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

from sandbox.voice.speech import Sentence, Word

LONGEST = 5_000
"""Signs in an address at most; `spoken` makes no sentence that needs more."""

_PURPOSE = [b"oefenloket speech 1"]
"""Bound to every address: a key that is also used elsewhere opens nothing of there."""
_BETWEEN = "\x1f"
_ADDRESS = re.compile(rf"[A-Za-z0-9_-]{{22,{LONGEST}}}")


class Seal:
    """Turns a sentence into an address and back, with one secret key; safe between threads.

    The same sentence always gets the same address, so that a browser can keep its sound.
    """

    def __init__(self, secret: bytes) -> None:
        """`secret`: at least 32 bytes that nobody can guess."""
        self._cipher = AESSIV(hashlib.blake2b(secret, digest_size=64).digest())

    def address(self, sentence: Sentence) -> str:
        """Letters, digits, - and _ that hold what is said; ValueError when it is too long."""
        said = _BETWEEN.join(word.said.replace(_BETWEEN, " ") for word in sentence.words)
        sealed = self._cipher.encrypt(said.encode(), _PURPOSE)
        address = _text(sealed)
        if len(address) > LONGEST:
            raise ValueError("a sentence too long to speak")
        return address

    def opened(self, address: str) -> Sentence | None:
        """The sentence as it is said, or None for what was not sealed with this key.

        How its words look on the page is not in it: `shown` is empty.
        """
        if not _ADDRESS.fullmatch(address):
            return None
        try:
            sealed = base64.urlsafe_b64decode(address + "=" * (-len(address) % 4))
            if _text(sealed) != address:
                return None  # loose bits at the end: another address for the same bytes
            said = self._cipher.decrypt(sealed, _PURPOSE).decode()
        except (InvalidTag, binascii.Error):
            return None
        return Sentence(tuple(Word("", word) for word in said.split(_BETWEEN)))


def _text(sealed: bytes) -> str:
    return base64.urlsafe_b64encode(sealed).decode().rstrip("=")
