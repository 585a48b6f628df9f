"""Words that are the same for whoever reads them, however they are typed."""

from __future__ import annotations

import re
import unicodedata

_BARE = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"})


def same_words(text: str) -> str:
    """Words to compare: small letters without accents or signs, with single spaces."""
    plain = without_accents(text.casefold()).replace("'", "")
    return " ".join(re.sub(r"[\W_]+", " ", plain).split()) or text


def without_accents(text: str) -> str:
    """Letters alone: "José" as "Jose"."""
    apart = unicodedata.normalize("NFD", text)
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).translate(_BARE)
