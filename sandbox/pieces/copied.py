"""What somebody copies from a paper: codes, names to log in with, numbers, addresses."""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape

from sandbox.pieces.el import Html, el, join

_COPIED = re.compile(
    r"""
      \S+@\S+\.\S+                                    # e-mail
    | (?:https?://)?[\w-]+(?:\.[\w-]+)*\.oefen(?:/\S*)?  # a site
    | [A-Z]{2}\d\d(?:\s?[A-Z0-9]{2,4}){3,}            # IBAN
    | \+?\d[\d\s-]{2,}\d                              # burgerservicenummer, phone, pin code
    | (?=[\d\s-]*[A-Z])(?=[A-Z\s-]*\d)[A-Z0-9]{2,}(?:[\s-][A-Z0-9]+)*  # a code or kenmerk
    | [^\W\d_]+(?:[-.][^\W\d_]+)+\d+\S?               # user name, password
    | .*\b\d{4}\s?[A-Z]{2}\b.*                        # an address
    """,
    re.VERBOSE,
)
_NOT_COPIED = re.compile(r"(?:19|20)\d\d(?:\s?-\s?(?:19|20)\d\d)?")
"""Years are read, not copied."""
_LONG = re.compile(r"([A-Z0-9]{3})([A-Z0-9]{3})([A-Z0-9]{3})")
_BREAKS = re.compile(r"(?<=[^\W_])([-.@/])(?=\w)")


@lru_cache(maxsize=4096)
def is_copied(words: str) -> bool:
    """Whether this is something to copy sign by sign, and nothing else."""
    return bool(_COPIED.fullmatch(words)) and not _NOT_COPIED.fullmatch(words)


@lru_cache(maxsize=4096)
def in_groups(words: str) -> Html:
    """Escaped text that may go on in the next line after each of its parts, and nowhere else."""
    if _LONG.fullmatch(words):
        return grouped(words)
    return Html(_BREAKS.sub(r"\1<wbr>", escape(words, quote=False)))


def grouped(code: str) -> Html:
    """A long code in groups of three, with some room between them that is not copied along."""
    parts = _LONG.fullmatch(code)
    return join([el("i", part) for part in parts.groups()]) if parts else Html(escape(code))
