"""What kinds share that are only read: nothing is right or wrong, and the button goes on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from sandbox.model import Way
from sandbox.tasks.kind import Asked, Kind, Now
from sandbox.tasks.outcome import Outcome


class Read(Kind):
    """Something to read, listen to or think about."""

    judged: ClassVar[bool] = False
    hinted: ClassVar[bool] = False

    button: str = ""

    def judge(self, now: Now, asked: Asked, answers: Mapping[str, str], way: Way) -> Outcome:
        """Whoever read it goes on."""
        return Outcome(True)

    @property
    def praise(self) -> str:
        """Nothing was done well or badly."""
        return ""
