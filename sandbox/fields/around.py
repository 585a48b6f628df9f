"""What stands around an answer and is no part of it: a label, quotes, a full stop."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

ENDS = ".,;:!"
"""Signs that may stand behind an answer."""
_WITH_COLON = re.compile(r"[^\W\d_]+(?:[ ./'(-]{1,3}[^\W\d_]+){0,5}[ .)]{0,3}[:=]+ *|[:=]+ *")
_SMALL = "mijn|het|de|dit|dat|is|was|uw|nr|no|nummer"
_REMARK = re.compile(r" *\([^()\d]*\)$")
_QUOTES = "\"' "


class _Labels(NamedTuple):
    before: re.Pattern[str]
    behind: re.Pattern[str]


def unwrapped(text: str, labels: Sequence[str], ends: str = ENDS) -> str:
    """The answer alone, "" when there is only a label.

    Any words with a colon behind them are a label ("Loon: 4812"). `labels` are words that are one
    without it too ("mijn BSN is 999990019"): regular expressions, in small letters. `ends` are the
    signs behind an answer that are no part of it.
    """
    text = _REMARK.sub("", text.strip(_QUOTES)).rstrip(ends + _QUOTES)
    if found := _WITH_COLON.match(text):
        text = text[found.end() :]
    if labels:
        words = _words(tuple(labels))
        if found := words.before.match(text):
            text = text[found.end() :]
        text = words.behind.sub("", text)
    return text.strip(_QUOTES)


@lru_cache(maxsize=64)
def _words(labels: tuple[str, ...]) -> _Labels:
    """One of the label words with small words around it, apart from the answer or from a digit."""
    own, apart = "|".join(labels), r"(?:[ .:=]+|-(?=\d))"
    more = rf"(?:{apart}(?:{_SMALL}|{own})(?=[ .:=\d]|$))*"
    return _Labels(
        re.compile(rf"(?:(?:{_SMALL}){apart})*(?:{own}){more}(?:{apart}|$|(?=\d))", re.IGNORECASE),
        re.compile(rf"(?<=.)(?: (?:{_SMALL}))*[ ,:=-]+(?:{own})$", re.IGNORECASE),
    )
