"""Words that only who has the key can read or make, as signs that are fit for an address."""

from __future__ import annotations

import base64
import binascii
import re

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

_TEXT = re.compile(r"[A-Za-z0-9_-]{22,}")


class Sealed:
    """AES-SIV (RFC 5297): the same words always give the same text. Safe between threads."""

    def __init__(self, key: bytes) -> None:
        """`key`: 64 bytes that nobody can guess."""
        self._cipher = AESSIV(key)

    def text(self, words: str, purpose: bytes) -> str:
        """The words sealed for one purpose, as letters, digits, - and _."""
        return _text(self._cipher.encrypt(words.encode(), [purpose]))

    def words(self, text: str, purpose: bytes) -> str | None:
        """What was sealed, or None for what was not made with this key for this purpose."""
        if not _TEXT.fullmatch(text):
            return None
        try:
            sealed = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
            if _text(sealed) != text:
                return None  # loose bits at the end: another text for the same bytes
            return self._cipher.decrypt(sealed, [purpose]).decode()
        except (InvalidTag, binascii.Error, ValueError):
            return None


def _text(sealed: bytes) -> str:
    return base64.urlsafe_b64encode(sealed).decode().rstrip("=")
