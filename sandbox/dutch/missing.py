"""A part that only development has is not there."""

from __future__ import annotations


class Missing(ImportError):  # noqa: N818  # what is missing, not what went wrong
    """The library of this name is needed to measure; it is in `tests/requirements.txt`."""
