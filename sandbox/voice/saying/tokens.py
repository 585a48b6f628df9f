"""What stands between two spaces: its core, and the punctuation around it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sandbox.voice.saying.numbers import Say

_OPENS = r"[(\[{\"'„“”‘’«‹¿¡]*"
_CLOSES = r"[)\]}\"'”“’»›,.;:?!…]*"
_TOKEN = re.compile(rf"(?P<open>{_OPENS})(?P<core>\S*?)(?P<tail>{_CLOSES})(?=\s|$)")
_PLAIN = re.compile(rf"{_OPENS}[^\W\d_]*[a-zà-ÿ]{_CLOSES}(?=\s|$)")

Patterns = list[tuple[re.Pattern[str], Say]]
Found = tuple[str, str, str]
"""What is shown, how it is said, and the signs behind it."""


def compiled(patterns: Iterable[tuple[str, Say]]) -> Patterns:
    """Each pattern with what may stand around it, up to the next space."""
    return [
        (re.compile(rf"{_OPENS}(?:{pattern})(?P<tail>{_CLOSES})(?=\s|$)"), say)
        for pattern, say in patterns
    ]


def matched(line: str, at: int, patterns: Patterns) -> Found | None:
    """The first pattern that fits here, over as many tokens as it takes."""
    if _PLAIN.match(line, at):
        return None  # most words: spares trying every pattern
    for pattern, say in patterns:
        if match := pattern.match(line, at):
            return match[0], say(match), match["tail"]
    return None


def token(line: str, at: int) -> tuple[str, str, str]:
    """One token: its core, the punctuation behind it, and the whole of it as shown."""
    match = _TOKEN.match(line, at)
    if match is None:  # cannot happen at a place that is not a space
        raise ValueError("no token here")
    return match["core"], match["tail"], match[0]
