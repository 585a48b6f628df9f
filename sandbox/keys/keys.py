"""One secret of the server, and what is made with it."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

from sandbox.keys.ticket import Ticket, ticket_of

LONGEST = 400
"""Signs of what a browser may bring."""


class Keys:
    """Safe between threads. Who has the secret can read what browsers carry and find learners."""

    def __init__(self, secret: bytes) -> None:
        """`secret`: at least 32 bytes that nobody can guess."""
        self._names = _key(secret, b"names")
        self._hidden = _key(secret, b"hidden")
        self._cipher = AESSIV(_key(secret, b"tickets"))

    def learner(self, code: str) -> str:
        """The name in the store of who has this oefencode: nobody can get the code out of it."""
        return _made(self._names, code)

    def hidden(self, name: str) -> str:
        """What stands for a browser or an address where others could read it."""
        return _made(self._hidden, name)

    def seal(self, purpose: str, ticket: Ticket) -> str:
        """A ticket as letters, digits, - and _, for one purpose."""
        sealed = self._cipher.encrypt(ticket.written.encode(), [purpose.encode()])
        return base64.urlsafe_b64encode(sealed).decode().rstrip("=")

    def opened(self, purpose: str, sealed: str) -> Ticket | None:
        """The ticket, or None for what this server did not give for this purpose."""
        if len(sealed) > LONGEST or not sealed.isascii():
            return None
        try:
            whole = base64.b64decode(sealed + "=" * (-len(sealed) % 4), b"-_", validate=True)
            return ticket_of(self._cipher.decrypt(whole, [purpose.encode()]).decode())
        except (InvalidTag, binascii.Error, ValueError):
            return None


def _made(key: bytes, name: str) -> str:
    return hmac.new(key, name.encode(), hashlib.sha256).hexdigest()[:32]


def _key(secret: bytes, purpose: bytes) -> bytes:
    return hashlib.blake2b(purpose, key=hashlib.sha256(secret).digest(), digest_size=64).digest()
