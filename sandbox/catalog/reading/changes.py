"""Whether an author saved something: when each file of the content was written, and how long it is.

Looking takes some milliseconds; the files are not read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from sandbox.catalog.reading.roots import Roots, short

Stamps = Mapping[Path, tuple[int, int]]


def stamps(roots: Roots) -> Stamps:
    """When each file was written, in billionths of a second, and its bytes; one gone has none."""
    found: dict[Path, tuple[int, int]] = {}
    for file in _files(roots):
        with suppress(OSError):
            seen = file.stat()
            found[file] = (seen.st_mtime_ns, seen.st_size)
    return found


def changed(before: Stamps, now: Stamps) -> tuple[str, ...]:
    """The files that are new, gone or written anew, as their author knows them."""
    return tuple(short(one) for one in sorted({*before, *now}) if before.get(one) != now.get(one))


def _files(roots: Roots) -> Iterator[Path]:
    for folder in (*roots.lessons, *roots.services, *roots.archetypes):
        yield from folder.rglob("*.y*ml")
