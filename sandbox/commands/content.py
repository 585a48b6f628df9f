"""The content that a command works on: the project's, and a folder of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sandbox.catalog import Catalog, Roots, load, roots_from
from sandbox.settings import settings


def catalog(arguments: Sequence[str] = ()) -> Catalog:
    """All content, with the folder that the first argument or the setting names."""
    return load(roots(arguments))


def roots(arguments: Sequence[str] = ()) -> Roots:
    """The folders of all content, that of the first argument or the setting too."""
    return roots_from(Path(arguments[0]) if arguments else settings().content)
