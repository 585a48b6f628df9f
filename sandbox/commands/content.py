"""The content that a command works on: the project's, and a folder of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sandbox.catalog import Catalog, load, roots_from
from sandbox.settings import settings


def catalog(arguments: Sequence[str] = ()) -> Catalog:
    """All content, with the folder that the first argument or the setting names."""
    set_to = settings().content
    return load(roots_from(Path(arguments[0]) if arguments else set_to))
