"""What a learner did: all that is ever stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

EventKind = Literal[
    "started", "way", "done", "wrong", "hint", "help", "waited", "again", "setting",
    "later", "undone", "moved",
]  # fmt: skip


@dataclass(frozen=True)
class Event:
    """Something a learner did. `choice` is the id of an option the author wrote, never text."""

    at: datetime
    learner: str
    lesson: str
    step: str
    kind: EventKind
    choice: str = ""
    group: str = ""
