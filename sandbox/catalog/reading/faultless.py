"""Keeps content that was found faultless: a later start need not read and check it again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from sandbox.catalog.content import Catalog, of_written
from sandbox.catalog.loading import load
from sandbox.catalog.reading.joining.library import Library
from sandbox.catalog.reading.joining.shelf import shelf
from sandbox.catalog.reading.roots import Roots
from sandbox.files import OBJECTIONS, PICTURES, ROOT, own_folder

DAY = " dag"
"""The key under which a date is kept; no model has it."""
KINDS = ("services", "people", "lessons", "sets", "guide", "events")


def load_checked_once(roots: Roots, mark: Path) -> Catalog:
    """All content; read and checked unless `mark` keeps what this very content and program gave.

    Where the mark cannot be read or written, everything is read and checked at every start.
    """
    now = fingerprint(roots)
    if kept := _kept(mark, now):
        return kept
    library = Library(shelf(roots))
    found = load(roots, library=library)
    if not found.problems:
        _keep(mark, now, library)
    return found


def fingerprint(roots: Roots) -> str:
    """A sha256 that changes with the content, the pictures and ways to object it may name, and the
    program."""
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
    yield OBJECTIONS


def _kept(mark: Path, fingerprint: str) -> Catalog | None:
    """What is kept of content with this fingerprint, if it is; a spoilt mark keeps nothing."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        first, _, rest = mark.read_text(encoding="utf-8").partition("\n")
        if first == fingerprint:
            return of_written(json.loads(rest, object_hook=_with_days))
    return None


def _keep(mark: Path, fingerprint: str, library: Library) -> None:
    written = {
        kind: [one.document.data for one in library.every(kind) if one.document] for kind in KINDS
    }
    with suppress(OSError):
        own_folder(mark.parent)
        mark.write_text(f"{fingerprint}\n{json.dumps(written, default=_day)}", encoding="utf-8")


def _day(value: object) -> dict[str, str]:
    """What JSON has no form for: a date, which YAML knows."""
    return {DAY: str(value)}


def _with_days(found: dict[str, Any]) -> object:
    return date.fromisoformat(found[DAY]) if DAY in found else found
