"""The secret of this server: given, or made at the first start and kept."""

from __future__ import annotations

import logging
import os
import secrets
from pathlib import Path

from sandbox.files import names_to_disk, own_folder
from sandbox.texts import text

log = logging.getLogger(__name__)

BYTES = 32


def kept_secret(file: Path) -> bytes:
    """The secret in `file`, made when it is not there yet; only its owner may read it.

    Processes that start together get the same one. When it cannot be kept or read, a secret of
    this process alone: all works, but nobody is known any more once the process ends.
    """
    try:
        if not file.exists():
            _make(file)
        found = file.read_bytes()
    except OSError:
        log.warning(text("sleutel.niet_bewaard", bestand=file.name))
        return secrets.token_bytes(BYTES)
    if len(found) != BYTES:  # replacing it could give two processes two secrets
        log.warning(text("sleutel.beschadigd", bestand=file.name))
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
        names_to_disk(file.parent)
    finally:
        mine.unlink(missing_ok=True)
