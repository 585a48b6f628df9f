"""Texts for the browser, packed once and kept: a first visit carries a fifth of what they are.

Brotli at its smallest takes seconds for the largest script, so it is made beside the work and kept
in a folder. Until then, and for who cannot read it, gzip does.
"""

from __future__ import annotations

import gzip
import hashlib
import logging
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import NamedTuple

import brotli

from sandbox.files import own_folder

SMALLEST = 1_000
"""Bytes under which packing saves no packet."""
PLAIN, GZIP, BROTLI = "", "gzip", "br"

_log = logging.getLogger(__name__)


class Packed(NamedTuple):
    """A body as it is sent, and how it was packed: PLAIN, GZIP or BROTLI."""

    how: str
    body: bytes

    def headers(self) -> dict[str, str]:
        """What a browser and a proxy must know of it."""
        return {"Vary": "Accept-Encoding"} | ({"Content-Encoding": self.how} if self.how else {})


class Packing:
    """Packs each body once; what was kept and is not whole is not used. Safe between threads."""

    def __init__(self, folder: Path) -> None:
        """`folder` keeps what took long; if it cannot be written, that is made anew each start."""
        self._folder = folder
        self._made: dict[tuple[str, str], bytes] = {}
        self._waiting: SimpleQueue[tuple[str, bytes]] = SimpleQueue()
        self._asked: set[str] = set()
        self._worker: Thread | None = None

    def packed(self, body: bytes, accepted: str) -> Packed:
        """The body as small as it is there already for who accepts that (`Accept-Encoding`)."""
        if len(body) < SMALLEST:
            return Packed(PLAIN, body)
        name = hashlib.sha256(body).hexdigest()
        if accepts(accepted, BROTLI) and (small := self._brotli(name, body)):
            return Packed(BROTLI, small)
        if accepts(accepted, GZIP):
            return Packed(GZIP, self._gzip(name, body))
        return Packed(PLAIN, body)

    def _gzip(self, name: str, body: bytes) -> bytes:
        key = (name, GZIP)
        if key not in self._made:
            self._made[key] = gzip.compress(body, 6, mtime=0)
        return self._made[key]

    def _brotli(self, name: str, body: bytes) -> bytes | None:
        key = (name, BROTLI)
        if key not in self._made and name not in self._asked:
            self._asked.add(name)
            if kept := _whole(self._file(name), body):
                self._made[key] = kept
            else:
                self._pack_later(name, body)
                return None
        return self._made.get(key)

    def _pack_later(self, name: str, body: bytes) -> None:
        self._waiting.put((name, body))
        if self._worker is None:
            self._worker = Thread(target=self._work, name="packing", daemon=True)
            self._worker.start()

    def _work(self) -> None:
        while True:
            name, body = self._waiting.get()
            small = brotli.compress(body, mode=brotli.MODE_TEXT, quality=11)
            self._made[name, BROTLI] = small
            with suppress(OSError):
                own_folder(self._folder)
                unfinished = self._file(name).with_suffix(".half")
                unfinished.write_bytes(small)
                unfinished.replace(self._file(name))

    def _file(self, name: str) -> Path:
        return self._folder / f"{name[:32]}.{BROTLI}"


def accepts(header: str, how: str) -> bool:
    """Whether a browser takes this packing: "gzip, br;q=0" takes no brotli."""
    for wish in header.split(","):
        name, _, weight = wish.partition(";")
        if name.strip().lower() == how:
            return weight.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False


def _whole(file: Path, body: bytes) -> bytes | None:
    """What was kept, if it is still what the body says."""
    with suppress(OSError, brotli.error):
        kept = file.read_bytes()
        if brotli.decompress(kept) == body:
            return kept
    return None
