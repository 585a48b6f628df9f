"""What is said after a run to who cannot see what it did: a screen reader says it."""

from __future__ import annotations

from sandbox.ui import session


def tell(words: str) -> None:
    """Is said after this run, also when the same was said before."""
    times: int = session.recall("told_times", 0)
    session.keep(told=words + "\u00a0" * (times % 2), told_times=times + 1)
