"""The teacher's key of a class: shown once, and kept only as what cannot be turned back."""

from __future__ import annotations

import hmac
import secrets
from threading import Lock

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

SALT, LENGTH = 16, 32
MEMORY, ROUNDS, LANES = 19 * 1024, 2, 1
"""Kibibytes, times and lanes: what OWASP asks at least of argon2id; some 20 ms of one core."""
_one_at_a_time = Lock()


def hashed(key: str, secret: bytes, salt: bytes = b"") -> str:
    """The argon2id hash of a key as an id, "salt-hash" in hexadecimals.

    Who has the file without the `secret` of the server cannot even try keys.
    """
    salt = salt or secrets.token_bytes(SALT)
    with _one_at_a_time:  # who tries many keys costs one core and 19 MB at most
        made = Argon2id(
            salt=salt, length=LENGTH, iterations=ROUNDS, lanes=LANES, memory_cost=MEMORY,
            secret=secret,
        ).derive(key.encode())  # fmt: skip
    return f"{salt.hex()}-{made.hex()}"


def is_key(key: str, kept: str, secret: bytes) -> bool:
    """Whether this is the key of which the hash was kept; of no hash nothing is the key."""
    salt, _, _ = kept.partition("-")
    if not salt:
        return False
    return hmac.compare_digest(hashed(key, secret, bytes.fromhex(salt)), kept)
