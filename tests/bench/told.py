"""The answers that Oefenloket tells in the way "samen", read from the page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape

_TOLD = re.compile(
    r'<span[^>]*class="wat"[^>]*>(.*?)</span>\s*<b[^>]*class="antwoord"[^>]*>(.*?)</b>', re.DOTALL
)
_TAGS = re.compile(r"<[^>]*>")


def told_in(pieces: Iterable[str]) -> dict[str, str]:
    """What to fill in, by the label of the field; nothing on a page that tells nothing."""
    return {
        _bare(label): _bare(answer) for piece in pieces for label, answer in _TOLD.findall(piece)
    }


def _bare(html: str) -> str:
    return unescape(_TAGS.sub("", html)).strip()
