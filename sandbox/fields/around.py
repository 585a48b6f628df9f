"""What stands around an answer and is no part of it: a label, quotes, a full stop."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

_WITH_COLON = re.compile(r"[^\W\d_]+(?:[ ./'(-]{1,3}[^\W\d_]+){0,5}[ .)]{0,3}[:=]+ *|[:=]+ *")
_SMALL = "mijn|het|de|dit|dat|is|was|uw|nr|no|nummer"
_REMARK = re.compile(r" *\([^()\d]*\)$")


def unwrapped(text: str, labels: Sequence[str]) -> str:
    """The answer alone, "" when there is only a label.

    Any words with a colon behind them are a label ("Loon: 4812"). `labels` are words that are one
    without it too ("mijn BSN is 999990019"): regular expressions, in small letters.
    """
    text = _REMARK.sub("", text.strip("\"' ")).rstrip(".\"' ")
    if found := _WITH_COLON.match(text):
        text = text[found.end() :]
    if labels and (found := _words(tuple(labels)).match(text)):
        text = text[found.end() :]
    return text.strip("\"' ")


@lru_cache(maxsize=64)
def _words(labels: tuple[str, ...]) -> re.Pattern[str]:
    """One of the label words with small words around it, up to a space, a sign or a digit."""
    own, apart = "|".join(labels), r"[ .:=]+"
    more = rf"(?:{apart}(?:{_SMALL}|{own})(?=[ .:=\d]|$))*"
    return re.compile(
        rf"(?:(?:{_SMALL}){apart})*(?:{own}){more}(?:{apart}|$|(?=\d))", re.IGNORECASE
    )
