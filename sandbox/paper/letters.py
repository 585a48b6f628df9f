"""Which letters our fonts can draw. One that they cannot would make the whole paper fail."""

from __future__ import annotations

import re
import unicodedata

RANGES = (
    "0020-007E 00A0-00AC 00AE-00B4 00B6-0107 010A-0113 0116-011B 011E-0123 0126-0127 012A-012B "
    "012E-0133 0136-0137 0139-013E 0141-0148 0150-0155 0158-015B 015E-0165 016A-016B 016E-017E "
    "0192-0192 0218-021B 0237-0237 02C6-02C7 02C9-02C9 02DA-02DA 02DC-02DD 1E80-1E85 1E9E-1E9E "
    "1EF2-1EF3 2009-2009 2013-2014 2018-201A 201C-201E 2020-2020 2022-2022 2026-2026 2039-203A "
    "2044-2044 20AC-20AC 20B9-20B9 2113-2113 2122-2122 2212-2212 2215-2215"
)
"""What both files in assets/fonts for papers have."""

LETTERS = "".join(
    chr(code)
    for first, last in (pair.split("-") for pair in RANGES.split())
    for code in range(int(first, 16), int(last, 16) + 1)
)
UNKNOWN = "?"
_OTHERS = re.compile(f"[^{re.escape(LETTERS)}\n]")


def drawable(words: str) -> str:
    """The words with a question mark for each sign that cannot be drawn; new lines stay."""
    return _OTHERS.sub(_instead, unicodedata.normalize("NFC", words))


def _instead(found: re.Match[str]) -> str:
    sign = found[0]
    if sign.isspace():
        return "\u00a0" if sign == "\u202f" else " "
    return "" if unicodedata.category(sign) in ("Cc", "Cf", "Mn") else UNKNOWN
