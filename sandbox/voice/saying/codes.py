"""How codes are said: digit by digit, letter by letter, in groups that can be followed."""

from __future__ import annotations

import re
from re import Match

from sandbox.voice.saying.numbers import Say
from sandbox.voice.saying.pronunciation import letters, pronounce
from sandbox.voice.saying.roman import value

_SIGNS = {
    ".": "punt",
    "@": "apenstaartje",
    "-": "streepje",
    "_": "laag streepje",
    "/": "streep",
    "+": "plus",
    ":": "dubbele punt",
    "?": "vraagteken",
    "=": "is",
    "&": "en",
    "%": "procent",
}


def _groups(code: str, size: int) -> str:
    """The signs of a code one by one, with a pause after each group of `size`."""
    signs = [sign for sign in code if sign.isalnum()]
    parts = ["".join(signs[at : at + size]) for at in range(0, len(signs), size)]
    return ", ".join(letters(part) for part in parts)


def _by_three(match: Match[str]) -> str:
    code = match["code"]
    return _groups(code, 3 if len(code) > 5 else 5)


_SIGNS_AT_END = {
    **{"!": "uitroepteken", "?": "vraagteken", "=": "isgelijkteken", "+": "plusteken"},
    **{"%": "procentteken", "&": "en-teken", "@": "apenstaartje"},
}
_ONSET = r"(?:[bdfghjklmnprstvwz]|[bcfgkp]l|[bcdfgkptvw]r|s[cklmnptw]|sch|st?r|kn|zw|tw|ch)?"
_CODA = r"(?:[bdfgklmnprst]|[lmnr][dkmpst]|ng|nk|ft|cht|ch|st|[lmnr]st|ll|ss|ff|nn|mm)?"
_VOWEL = r"(?:aa|ee|oo|uu|ie|oe|eu|ij|ei|ou|au|ui|[aeiou])"
_SPEAKABLE = re.compile(rf"(?=[a-z]{{4,14}}$)(?:{_ONSET}{_VOWEL}{_CODA})+")


def _part_of_code(part: str, size: int) -> str:
    """A part of a code: as a word when it can be spoken as one, else sign by sign."""
    if part.isupper() and part.isalpha() and _SPEAKABLE.fullmatch(part.lower()):
        return part.lower()
    return _groups(part, size)


def _as_grouped(match: Match[str]) -> str:
    """Groups as on screen; a long group is halved by pauses after two signs."""
    parts = re.split(r"[^0-9A-Z]+", match["code"].replace("(0)", " ").strip("+()- "))
    plus = "plus " if match["code"].startswith("+") else ""
    return plus + ", ".join(_part_of_code(part, 2 if len(part) > 4 else 4) for part in parts)


def _free_phone(match: Match[str]) -> str:
    hundreds = "acht" if match["hundreds"] == "8" else "negen"
    return f"nul {hundreds}honderd, {letters(match['rest'])}"


def _postcode(match: Match[str]) -> str:
    return f"{letters(match['digits'])}, {letters(match['letters'])}"


def _address(match: Match[str]) -> str:
    """E-mail and web addresses: words as words, signs by their name."""
    said: list[str] = []
    word = ""
    for sign in match["code"].removeprefix("https://").removeprefix("http://") + " ":
        if sign.isalnum():
            word += sign
            continue
        said.append(_part_of_address(word))
        said.append(_SIGNS.get(sign, ""))
        word = ""
    return " ".join(part for part in said if part)


def _part_of_address(word: str) -> str:
    if word.isdigit():
        return letters(word) if len(word) > 2 else word
    return "w w w" if word == "www" else pronounce(word)


def _iban(match: Match[str]) -> str:
    return _groups(match["code"], 4)


def _password(match: Match[str]) -> str:
    """Words with hyphens, a number and a sign: all of it must be typed, so all of it is said."""
    words = " streepje ".join(match["words"].split("-"))
    sign = _SIGNS_AT_END.get(match["sign"] or "", "")
    return f"{words} {match['digits']} {sign}".strip()


def _floor(match: Match[str]) -> str:
    return f"{match['number']}, {value(match['floor'])}"


def _word_and_digits(match: Match[str]) -> str:
    """ "OEFEN8637" as "OEFEN-8637"; letters that are no word are said as any code."""
    if not _SPEAKABLE.fullmatch(match["word"].lower()):
        return _groups(match[0], 3)
    return f"{match['word'].lower()}, {_groups(match['digits'], 4)}"


def _with_slashes(match: Match[str]) -> str:
    return " streep ".join(_part_of_code(part, 4) for part in match["code"].split("/"))


_YEAR_BEFORE_WORD = r"(?!(?:19|20)\d\d\s(?:WW|AO|BV|NV|IB|LB|OV|ZW|NS|EU|OK))"

CODES: tuple[tuple[str, Say], ...] = (
    (r"(?P<code>\S*[\w]@[\w][^\s,;:?!)]*\w)", _address),
    (r"(?P<code>(?:https?://|www\.)\S*\w)", _address),
    (r"(?P<code>\.(?:oefen|nl|com|eu|org))", _address),
    (r"(?P<code>[^\W_]+(?:[.\-_][^\W_]+)*\.(?!nrs?\b)[^\W\d_]{2,}(?:/\S*\w)?)", _address),
    (
        r"(?P<words>[^\W\d_]+(?:-[^\W\d_]+)+)(?P<digits>\d{1,4})(?P<sign>[!?=+%&@])?",
        _password,
    ),
    (r"(?P<code>\d{9}|\d{4}[.\s]\d\d[.\s]\d{3}|\d{3}\s\d{3}\s\d{3})", _by_three),
    (r"(?P<code>[A-Z]{2}\d\d\s?[A-Z]{4}\s?\d{4}\s?\d{4}\s?\d\d)", _iban),
    (r"0(?P<hundreds>[89])00(?:\s?-\s?|\s)(?P<rest>\d{4})", _free_phone),
    (r"(?P<code>(?:\+\d\d|00\d\d\s|0)(?:[\s-]?\d){8,10})", _as_grouped),
    (r"(?P<code>[A-Z]{2,6}\s\d{3,4}(?:\s\d{2,4})+)", _as_grouped),
    (r"(?P<code>(?:\+|00)\d\d\s?(?:\(0\)\s?)?(?:[\s-]?\d){8,10})", _as_grouped),
    (
        r"(?P<code>(?=(?:\D{0,3}\d){10}(?!\d))"
        r"\(?0\d{1,3}\)?\s?[-–/]?\s?\d[\d\s]+\d)",
        _as_grouped,
    ),
    (r"(?P<code>[A-Z]{2}\d\d(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?)", _iban),
    (r"(?P<code>\d{3}\s\d{3}\s\d{4})", _as_grouped),
    (r"(?P<code>\d{3}\s\d{3})", _by_three),
    (rf"{_YEAR_BEFORE_WORD}(?P<digits>\d{{4}})\s?(?P<letters>[A-Z]{{2}})", _postcode),
    (r"(?P<digits>\d{4})(?P<letters>[a-z]{2})", _postcode),
    (r"(?P<code>0\d+|\d{5,})", _by_three),
    (r"(?P<number>\d{1,4})-(?P<floor>I{1,3}|IV|V)", _floor),
    (r"(?P<word>[A-Z]{4,})(?P<digits>\d{3,})", _word_and_digits),
    (r"(?P<code>(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]+)", _by_three),
    (r"(?P<code>(?=[A-Z-]*\d)(?=[\d-]*[A-Z])[A-Z0-9]+(?:-[A-Z0-9]+)+)", _as_grouped),
    (r"(?P<code>(?=[A-Z.]*\d)(?=[\d.]*[A-Z])[A-Z0-9]+(?:\.[A-Z0-9]+){2,})", _as_grouped),
    (r"(?P<code>(?=[A-Z/]*\d)[A-Z0-9]+(?:/[A-Z0-9]+){2,})", _with_slashes),
)
"""Patterns for one word on screen, first match wins, and how to say what matched."""
