"""Who was forgotten: neither a copy nor what a process still remembers brings them back.

Beside the file, for as long as copies are kept; of each name only its sha256, so that nobody who
was forgotten can be read there.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sandbox.files import put_in_place
from sandbox.store.database import beside
from sandbox.store.trouble import told_in_dutch

ENDS = ".vergeten"
KEPT = timedelta(days=8)
_LINE = re.compile(r"^(\d{4}-[01]\d-[0-3]\d) ([0-9a-f]{64})$", re.MULTILINE)


class Forgotten:
    """A line for each who was forgotten: the day, and the sha256 of the name."""

    def __init__(self, database: Path) -> None:
        self.file = beside(database, ENDS)

    def add(self, *names: str) -> None:
        """From now on these names stay away. Raises OSError when that cannot be kept."""
        today = datetime.now(UTC).date().isoformat()
        left = [f"{day} {old}" for day, old in self._lines() if _lately(day)]
        unfinished = beside(self.file, ".half")
        handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as target:
            target.write("\n".join([*left, *(f"{today} {_hash(name)}" for name in names), ""]))
        put_in_place(unfinished, self.file)

    def away(self) -> Callable[[str], bool]:
        """Tells of a name whether it stays away; StoreUnavailable when that cannot be read."""
        hashes = frozenset(found for _, found in self._lines())
        return lambda name: bool(hashes) and _hash(name) in hashes

    def lately(self) -> bool:
        """Whether somebody was forgotten in these days."""
        return any(_lately(day) for day, _ in self._lines())

    def _lines(self) -> Iterator[tuple[str, str]]:
        with told_in_dutch(self.file.name), suppress(FileNotFoundError):
            for found in _LINE.finditer(self.file.read_text(encoding="utf-8", errors="replace")):
                yield found[1], found[2]


def _lately(written: str) -> bool:
    return datetime.now(UTC).date() - _day(written) < KEPT


def _day(written: str) -> date:
    """The day; a long time ago when there is no such day."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        return date.min


def _hash(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()
