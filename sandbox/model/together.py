"""What two people do together: what stands in their stream. Ids only, never what was typed.

Who did something is the actor of the event. What each answers stands in the own stream alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

END = "einde"
"""What the other is told when a side is done; no step that is waited for is named so."""


@dataclass(frozen=True, slots=True)
class TogetherMade:
    """Somebody wants to do a lesson with another: the first event of the stream.

    `lesson` is the one with the door; its sides are lessons of their own.
    """

    lesson: str
    kind: ClassVar[str] = "together-made"


@dataclass(frozen=True, slots=True)
class SideTaken:
    """The actor does this side; `side` is the id of its lesson."""

    side: str
    kind: ClassVar[str] = "together-side"


@dataclass(frozen=True, slots=True)
class Passed:
    """The actor did a step that the other waits for, or ended the lesson."""

    step: str
    kind: ClassVar[str] = "together-passed"


@dataclass(frozen=True, slots=True)
class WentAlone:
    """The actor goes on without the other."""

    kind: ClassVar[str] = "together-alone"


@dataclass(frozen=True, slots=True)
class BackTogether:
    """The actor does it together again."""

    kind: ClassVar[str] = "together-back"
