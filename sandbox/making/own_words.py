"""What a teacher may type in a lesson: words, and nothing that is more than words.

Letters of our own script alone, so that no other sign can look like one. No braces, no marks of
HTML or Markdown, nothing that cannot be seen, nothing that could be of somebody real.
"""

from __future__ import annotations

import re
import unicodedata

from sandbox.catalog.checks.real_data import real_in
from sandbox.model import Refused

OWN_WORDS = "eigen"
"""Why they are refused; the fault says more."""
SIGNS = frozenset(" .,;:!?'\"()-–/€%&+=…’‘“”°½")
"""Beside letters and digits."""
_NO_COLON = re.compile(r":(?![ \d]|$)")
"""A colon with something behind it may be a drawing by its name, or the address of another site."""
_ENTITY = re.compile(r"&#?\w+;")
"""A sign by its name, as HTML and Markdown know it."""
_MARKED = re.compile(r"^(?:[-+=]|\d+[.)] )")
"""What would make a list of a text."""


def checked(words: str) -> str:
    """The words, with letters and accents as one sign; Refused, with why, when they cannot be."""
    words = unicodedata.normalize("NFC", words)
    for sign in words:
        if not (sign in SIGNS or (sign.isascii() and sign.isalnum()) or _is_latin(sign)):
            raise Refused(OWN_WORDS, fault="teken", teken=sign if sign.isprintable() else "?")
    for sign, found in ((":", _NO_COLON), ("&", _ENTITY), (words[:1], _MARKED)):
        if found.search(words):
            raise Refused(OWN_WORDS, fault="teken", teken=sign)
    for fault, values in real_in(words):
        raise Refused(OWN_WORDS, fault=fault, **values)
    return words


def _is_latin(sign: str) -> bool:
    """A letter with an accent: `é`, `ï`, `ş`; not one that only looks like a letter of ours."""
    accented = len(unicodedata.normalize("NFD", sign)) > 1 or sign.lower() in "æøœßłđı"
    return accented and sign.isalpha() and unicodedata.name(sign, "").startswith("LATIN ")
