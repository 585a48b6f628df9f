"""One secret of the server, and what is made with it."""

from __future__ import annotations

import hashlib
import hmac

from sandbox.keys.sealed import Sealed
from sandbox.keys.teacher import hashed, is_key
from sandbox.keys.ticket import Ticket, ticket_of

LONGEST = 400
"""Signs of what a browser may bring."""


class Keys:
    """Safe between threads. Who has the secret can read what browsers carry and find learners."""

    def __init__(self, secret: bytes) -> None:
        """`secret`: at least 32 bytes that nobody can guess."""
        self._names = _key(secret, b"names")
        self._hidden = _key(secret, b"hidden")
        self._classes = _key(secret, b"classes")
        self._pairs = _key(secret, b"pairs")
        self._teachers = _key(secret, b"teachers")
        self._licences = _key(secret, b"licences")
        self._tickets = Sealed(_key(secret, b"tickets"))

    def learner(self, code: str) -> str:
        """The name in the store of who has this oefencode: nobody can get the code out of it."""
        return _made(self._names, code)

    def classroom(self, code: str) -> str:
        """The name in the store of the class with this code, as for a learner."""
        return _made(self._classes, code)

    def pair(self, code: str) -> str:
        """The name in the store of what is done together under this code, as for a learner."""
        return _made(self._pairs, code)

    def mark(self, licence: str) -> str:
        """32 hexadecimal digits by which this server knows what it wrote on a licence."""
        return _made(self._licences, licence)

    def hashed(self, teacher: str) -> str:
        """A teacher's key as it may be kept."""
        return hashed(teacher, self._teachers)

    def is_teacher(self, key: str, kept: str) -> bool:
        """Whether this is the teacher's key of which the hash was kept."""
        return is_key(key, kept, self._teachers)

    def hidden(self, name: str) -> str:
        """What stands for a browser or an address where others could read it."""
        return _made(self._hidden, name)

    def seal(self, purpose: str, ticket: Ticket) -> str:
        """A ticket as letters, digits, - and _, for one purpose."""
        return self._tickets.text(ticket.written, purpose.encode())

    def sealed(self, purpose: str, words: str) -> str:
        """Words of ours as letters, digits, - and _, the same every time."""
        return self._tickets.text(words, purpose.encode())

    def unsealed(self, purpose: str, sealed: str) -> str | None:
        """The words, or None for what this server did not give for this purpose."""
        return self._tickets.words(sealed, purpose.encode()) if len(sealed) <= LONGEST else None

    def opened(self, purpose: str, sealed: str) -> Ticket | None:
        """The ticket, or None for what this server did not give for this purpose."""
        if len(sealed) > LONGEST:
            return None
        words = self._tickets.words(sealed, purpose.encode())
        return ticket_of(words) if words else None


def _made(key: bytes, name: str) -> str:
    return hmac.new(key, name.encode(), hashlib.sha256).hexdigest()[:32]


def _key(secret: bytes, purpose: bytes) -> bytes:
    return hashlib.blake2b(purpose, key=hashlib.sha256(secret).digest(), digest_size=64).digest()
