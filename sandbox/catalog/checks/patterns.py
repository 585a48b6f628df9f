"""Patterns that a browser would not understand, or would understand otherwise than Python."""

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


def refused_in_browser(pattern: str) -> str:
    """The part of a pattern that only Python understands, "" when it may be used in both.

    It is a cautious choice of what both understand (ECMAScript 2018, without its newest parts).
    """
    bare = _ESCAPED.sub("", pattern)
    return next((shown for found, shown in _REFUSED if re.search(found, bare)), "")
