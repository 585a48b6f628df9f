"""Everything typed, made plain first: one kind of space, dash, quote and digit; nothing unseen.

People paste from letters, mail and other scripts. "４８１２", "12‑3‑2008" with a no-break hyphen
and a number with a mark of direction before it are all what they look like.
"""

from __future__ import annotations

import unicodedata

_SEEN_AS = {
    " ": "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2800",
    "-": "−˗⁃➖─━―ー⎯",
    "'": "'`´ʹʻʼʽˈˊˋ′‵՚׳ꞌ\u2018\u2019\u201a\u201b‹›❛❜",
    '"': '"ʺ״«»\u201c\u201d\u201e\u201f❝❞〝〞〟',
    ".": "·•∙⋅・。․‧۔",
    ",": "،、٫٬﹐",
    "/": "⁄∕╱",
    ":": "∶꞉ː",
    "": "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0",
}
"""What a sign is taken for. The last line is seen as nothing at all."""
_LIKE = {sign: seen for seen, signs in _SEEN_AS.items() for sign in signs}
_BY_CATEGORY = dict.fromkeys(("Zs", "Zl", "Zp"), " ") | dict.fromkeys(("Cf", "Cc", "Me"), "")
_BY_CATEGORY |= {"Pd": "-", "Pi": "'", "Pf": "'"}
_REMEMBERED = 4_000
"""Signs of which is remembered what they are seen as."""


class _Plain(dict[int, str]):
    """What each sign is seen as, worked out when it is met."""

    def __missing__(self, point: int) -> str:
        made = _plain_sign(chr(point))
        if len(self) < _REMEMBERED:
            self[point] = made
        return made


def _plain_sign(sign: str) -> str:
    if sign in _LIKE:
        return _LIKE[sign]
    compatible = unicodedata.normalize("NFKC", sign)
    return "".join(map(_one, compatible))


def _one(sign: str) -> str:
    if sign in _LIKE:
        return _LIKE[sign]
    category = unicodedata.category(sign)
    if category == "Nd":
        return str(unicodedata.decimal(sign))
    if unicodedata.name(sign, "").startswith("VARIATION SELECTOR"):
        return ""
    return _BY_CATEGORY.get(category, sign)


_PLAIN = _Plain()


def plain(typed: str) -> str:
    """What was typed, as it looks: with ASCII digits, dashes and quotes and single spaces."""
    return unicodedata.normalize("NFC", " ".join(typed.translate(_PLAIN).split()))
