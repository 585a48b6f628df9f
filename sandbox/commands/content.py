"""The content that a command works on: the project's, and a folder of one's own."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from sandbox.catalog import Catalog, load, roots_from

EXTRA_CONTENT = "SANDBOX_CONTENT"
"""Names a folder with lessons, services and archetypes of one's own."""


def catalog(arguments: Sequence[str] = ()) -> Catalog:
    """All content, with the folder that the first argument or SANDBOX_CONTENT names."""
    extra = arguments[0] if arguments else os.environ.get(EXTRA_CONTENT)
    return load(roots_from(Path(extra) if extra else None))
