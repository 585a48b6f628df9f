"""Pupils of a class for tests, from a few words each."""

from __future__ import annotations

from sandbox.classroom.rows import Followed
from sandbox.progress import History
from tests import happening

LESSON = "echt-of-nep"


def pupil(seat: str, *words: str, lesson: str = LESSON) -> Followed:
    """Somebody at a seat who did this, a minute for each."""
    history = History().grown(happening.history(*words, lesson=lesson, actor=f"wie-{seat}"))
    return Followed(seat, f"rustige-reiger-{seat}", history)
