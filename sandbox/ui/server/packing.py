"""Texts for the browser, packed once and kept: a first visit carries a fifth of what they are.

Brotli at its smallest takes seconds for the largest script, so it is made beside the work and kept
in a folder. Until then, and for who cannot read it, gzip does.
"""

from __future__ import annotations

import gzip
import hashlib
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import NamedTuple

import brotli

from sandbox.files import own_folder, put_in_place

SMALLEST = 1_000
"""Bytes under which packing saves no packet."""
QUICKLY = 4
"""How hard gzip tries for one visitor."""
PLAIN, GZIP, BROTLI = "", "gzip", "br"


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
        self._gzip: dict[bytes, bytes] = {}
        self._brotli: dict[bytes, bytes] = {}
        self._asked: set[bytes] = set()
        self._waiting: SimpleQueue[bytes] = SimpleQueue()
        self._worker: Thread | None = None

    def packed(self, body: bytes, accepted: str) -> Packed:
        """The body as small as it is there already for who accepts that (`Accept-Encoding`)."""
        if len(body) < SMALLEST:
            return Packed(PLAIN, body)
        if accepts(accepted, BROTLI) and (small := self._in_brotli(body)):
            return Packed(BROTLI, small)
        if accepts(accepted, GZIP):
            return Packed(GZIP, self._in_gzip(body))
        return Packed(PLAIN, body)

    def _in_gzip(self, body: bytes) -> bytes:
        if body not in self._gzip:
            self._gzip[body] = gzip.compress(body, 6, mtime=0)
        return self._gzip[body]

    def _in_brotli(self, body: bytes) -> bytes | None:
        if body not in self._asked:
            self._asked.add(body)
            kept = _whole(self._file(body), body)
            if kept is None:
                self._pack_later(body)
                return None
            self._brotli[body] = kept
        return self._brotli.get(body)

    def _pack_later(self, body: bytes) -> None:
        self._waiting.put(body)
        if self._worker is None:
            self._worker = Thread(target=self._work, name="packing", daemon=True)
            self._worker.start()

    def _work(self) -> None:
        while True:
            body = self._waiting.get()
            self._brotli[body] = brotli.compress(body, mode=brotli.MODE_TEXT, quality=11)
            with suppress(OSError):
                self._keep(body)

    def _keep(self, body: bytes) -> None:
        own_folder(self._folder)
        unfinished = self._file(body).with_suffix(".half")
        unfinished.write_bytes(self._brotli[body])
        put_in_place(unfinished, self._file(body))

    def _file(self, body: bytes) -> Path:
        return self._folder / f"{hashlib.sha256(body).hexdigest()[:32]}.{BROTLI}"


def packed_once(body: bytes, accepted: str) -> Packed:
    """A body that nobody else is sent: packed quickly, and not kept."""
    if len(body) < SMALLEST or not accepts(accepted, GZIP):
        return Packed(PLAIN, body)
    return Packed(GZIP, gzip.compress(body, QUICKLY, mtime=0))


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
