"""sqlite-utils without pandas, which it would bring along only to know the types of its columns.

That import takes longer than reading all content, and nothing here stores a table of pandas.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def _left_out(name: str) -> Iterator[None]:
    """A module that is not loaded yet counts as not installed for a moment."""
    if name in sys.modules:
        yield
        return
    sys.modules[name] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules[name]


with _left_out("pandas"):
    from sqlite_utils import Database, Migrations

__all__ = ["Database", "Migrations"]
