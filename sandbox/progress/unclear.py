"""What many people together said not to understand: numbers, of nobody in particular."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Unclear:
    """People by lesson and step, and by lesson, step and sentence; the most first.

    `clear` holds for each lesson how many gave each answer to how clear it was, the last of each.
    """

    steps: Mapping[tuple[str, str], int] = field(default_factory=dict)
    sentences: Mapping[tuple[str, str, str], int] = field(default_factory=dict)
    clear: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
