"""Remembers which content was found faultless, so that a later start need not check it again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from sandbox.catalog.loading import Catalog, load
from sandbox.catalog.reading.roots import Roots
from sandbox.files import PICTURES, ROOT, own_folder


def load_checked_once(roots: Roots, mark: Path) -> Catalog:
    """All content, checked unless `mark` holds the fingerprint of this content and program.

    Where the mark cannot be read or written, everything is checked at every start.
    """
    now = fingerprint(roots)
    if _read(mark) == now:
        return load(roots, faultless=True)
    found = load(roots)
    if not found.problems:
        _write(mark, now)
    return found


def fingerprint(roots: Roots) -> str:
    """A sha256 that changes with the content, the pictures it may name, and the program."""
    seen = hashlib.sha256()
    for file in _files(roots):
        data = file.read_bytes() if file.suffix in (".yaml", ".py") else b""
        seen.update(f"{file} {len(data)}\n".encode())
        seen.update(data)
    return seen.hexdigest()


def _files(roots: Roots) -> Iterator[Path]:
    folders = (*roots.lessons, *roots.services, *roots.archetypes, *roots.guide, *roots.events)
    for folder in (*folders, ROOT / "sandbox", PICTURES):
        yield from sorted(one for one in folder.rglob("*.*") if one.suffix != ".pyc")


def _read(mark: Path) -> str:
    with suppress(OSError, UnicodeDecodeError):
        return mark.read_text(encoding="utf-8")
    return ""


def _write(mark: Path, fingerprint: str) -> None:
    with suppress(OSError):
        own_folder(mark.parent)
        mark.write_text(fingerprint, encoding="utf-8")
