"""Patterns that a browser would not understand as Python does, or that would keep both busy."""

from __future__ import annotations

import re

_REFUSED = (
    (r"\(\?P", "(?P"),
    (r"\(\?<[=!]", "(?<"),
    (r"\(\?[aiLmsux-]+[:)]", "(?i)"),
    (r"\(\?#", "(?#"),
    (r"\(\?\(", "(?("),
    (r"\(\?>", "(?>"),
    (r"\\[AZzGQE]", r"\A"),
    (r"[*+?}]\+", "++"),
    (r"\\N\{", r"\N{"),
    (r"\[\[:|\[:", "[[:"),
)
"""What Python takes and a browser refuses or reads in another way, with how it is written."""
_ESCAPED = re.compile(r"\\\\")
_PLAIN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?[=!:]", re.DOTALL)
"""Escaped signs, classes of signs, and how a group may begin: nothing in it repeats."""
_REPEATED_GROUP = re.compile(r"\)[*+{]")
_REPEATED = re.compile(r"[*+{]")
_CHOICE = re.compile(r"[?|]")
MOST_REPEATED, MOST_CHOICES = 2, 8
"""In one pattern; each more makes the time that a long wrong answer takes many times as long."""


def refused_in_browser(pattern: str) -> str:
    """The part of a pattern that only Python understands, "" when it may be used in both.

    It is a cautious choice of what both understand (ECMAScript 2018, without its newest parts).
    """
    bare = _ESCAPED.sub("", pattern)
    return next((shown for found, shown in _REFUSED if re.search(found, bare)), "")


def is_slow(pattern: str) -> bool:
    """Whether there may be an answer that keeps whoever tries the pattern busy for long.

    That is so when a group repeats, or when much repeats or may be left out one after another.
    """
    signs = _PLAIN.sub("(", pattern)
    return bool(
        _REPEATED_GROUP.search(signs)
        or len(_REPEATED.findall(signs)) > MOST_REPEATED
        or len(_CHOICE.findall(signs)) > MOST_CHOICES
    )
