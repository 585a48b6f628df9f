"""The secret that speech addresses are sealed with: given, or made at the first start and kept."""

from __future__ import annotations

import logging
import os
import secrets
from pathlib import Path

from sandbox.files import own_folder

log = logging.getLogger(__name__)

BYTES = 32
_UNKEPT = (
    "De sleutel voor het voorlezen kan niet worden bewaard in %s. "
    "Voorlezen werkt, maar alleen in dit proces."
)
_DAMAGED = (
    "De sleutel voor het voorlezen in %s is beschadigd. Haal dat bestand weg en start opnieuw. "
    "Tot dan werkt voorlezen alleen in dit proces."
)


def kept_secret(file: Path) -> bytes:
    """The secret in `file`, made when it is not there yet; only its owner may read it.

    Processes that start together get the same one. When it cannot be kept or read, a secret of
    this process alone: reading aloud then works, but no other process can speak for it.
    """
    try:
        if not file.exists():
            _make(file)
        found = file.read_bytes()
    except OSError:
        log.warning(_UNKEPT, file.name)
        return secrets.token_bytes(BYTES)
    if len(found) != BYTES:  # replacing it could give two processes two secrets
        log.warning(_DAMAGED, file.name)
        return secrets.token_bytes(BYTES)
    return found


def _make(file: Path) -> None:
    """Puts a whole new secret in place, unless another process was first. Raises OSError."""
    own_folder(file.parent)
    mine = file.with_name(f"{file.name}.{secrets.token_hex(8)}")
    handle = os.open(mine, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as target:
            target.write(secrets.token_bytes(BYTES))
            target.flush()
            os.fsync(target.fileno())
        try:
            os.link(mine, file)  # unlike a rename it never replaces what is there
        except FileExistsError:
            pass
        except OSError:  # a disk without hard links
            mine.replace(file)
    finally:
        mine.unlink(missing_ok=True)
