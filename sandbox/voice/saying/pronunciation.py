"""How single Dutch words, abbreviations and acronyms are said: tables, and one function."""

from __future__ import annotations

import re

LETTER_BY_LETTER = {
    *("ab", "abn", "acm", "afm", "aivd", "akw", "anw", "anwb", "aow", "apk", "awb", "brp", "bsn"),
    *("btw", "bv", "bz", "cak", "cao", "ciz", "cjib", "cv", "eu", "gps", "hbo", "hr", "ib"),
    *("ict", "id", "igj", "ind", "ing", "ioaw", "iow", "iva", "kvk", "lb", "mbo", "ns", "nt"),
    *("nv", "nza", "om", "ov", "ozb", "pc", "pdf", "pgb", "qr", "rdw", "rivm", "roc", "rsin"),
    *("rvo", "sms", "svb", "tv", "url", "usb", "uwv", "vmbo", "vn", "vog", "vve", "vwo", "wao"),
    *("wga", "wia", "wlz", "wmo", "ww", "zvw", "zw", "zzp"),
}
"""Acronyms of which every letter is said; small words among them only when in capitals."""

_ONLY_IN_CAPITALS = {
    *("ab", "bz", "hr", "ib", "ind", "ing", "lb", "ns", "nt", "om", "roc", "vn", "wa", "zw"),
}

SAID_AS = {
    "@": "apenstaartje",
    "&": "en",
    "%": "procent",
    "€": "euro",
    "+": "plus",
    "−": "min",
    "=": "is",
    "<": "kleiner dan",
    ">": "groter dan",
    "≤": "kleiner dan of gelijk aan",
    "<=": "kleiner dan of gelijk aan",
    "≥": "groter dan of gelijk aan",
    ">=": "groter dan of gelijk aan",
    "≠": "is niet",
    "≈": "ongeveer",
    "±": "ongeveer",
    "+/-": "ongeveer",
    "§": "paragraaf",
    "§§": "paragrafen",
    "№": "nummer",
    "nº": "nummer",
    "√": "wortel",
    "¢": "cent",
    "co2": "C O 2",
    "co₂": "C O 2",
    "‰": "promille",
    "$": "dollar",
    "£": "pond",
    "°": "graden",
    "÷": "gedeeld door",
    "×": "keer",
    "½": "een half",
    "⅓": "een derde",
    "⅔": "twee derde",
    "¼": "een kwart",
    "¾": "drie kwart",
    "°c": "graden",
    "a/d": "aan de",
    "i/d": "in de",
    "o/d": "op de",
    "v/d": "van de",
    "v/h": "van het",
    "p/a": "per adres",
    "m/v": "man of vrouw",
    "m/v/x": "man, vrouw of anders",
    "p/w": "per week",
    "p/st": "per stuk",
    "a/h": "aan het",
    "account": "ekkaunt",
    "browser": "brauzer",
    "chromebook": "kroomboek",
    "cookie": "koekie",
    "cookies": "koekies",
    "dd": "dag",
    "digid": "diegie dee",
    "e-mail": "iemeel",
    "e-mails": "iemeels",
    "email": "iemeel",
    "e-mailadres": "iemeel adres",
    "e-mailadressen": "iemeel adressen",
    "e-mailcode": "iemeel code",
    "en/of": "en of",
    "feedback": "fiedbek",
    "ideal": "aidiel",
    "paypal": "peepel",
    "jjjj": "jaar",
    "kg": "kilo",
    "km": "kilometer",
    "km/h": "kilometer per uur",
    "km/u": "kilometer per uur",
    "kwh": "kilowatt uur",
    "m²": "vierkante meter",
    "m³": "kubieke meter",
    "manager": "menedzjer",
    "mm": "maand",
    "p/d": "per dag",
    "p/j": "per jaar",
    "p/m": "per maand",
    "p/u": "per uur",
    "phishing": "fisjing",
    "smartphone": "smartfoon",
    "t/m": "tot en met",
    "update": "updeet",
    "youtube": "joetjoep",
    "whatsapp": "wats ep",
    "app": "ep",
    "apps": "eps",
    "app's": "eps",
}
"""Small letters → how a Dutch voice must see it. Only words that it reads wrong by itself."""

COMPARED = {
    **{sign: SAID_AS[sign] for sign in ("<=", ">=", "<", ">", "≤", "≥", "≠", "≈", "±", "+/-")},
    **{sign: SAID_AS[sign] for sign in ("§§", "§", "№", "√")},
    "~": "ongeveer",
}
"""Signs that may stand against a number: the longer ones first."""

_CONSONANTS_ONLY = re.compile(r"[B-DF-HJ-NP-TV-XZ]{2,}")
_ENDING = re.compile(r"(?P<word>[\w-]+)'(?P<end>s|en|ers?|tjes?|jes?)")
"""Behind what is said letter by letter: "PDF's", "zzp'er", "sms'je"."""
_INITIALS = re.compile(r"(?:[A-Z]\.)*[A-Z]")
_UNSPEAKABLE = re.compile(r"[^\w\s.,;:?!'%€@+\-]")
_SIGNS_INSIDE = {"_": "laag streepje", "#": "hekje", "$": "dollarteken"}
"""In user names and passwords."""
_HIDDEN = str.maketrans({"\u00ad": "", "\u200b": "", "\u2011": "-", "’": "'", "‘": "'"})
_INSIDE_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def letters(code: str) -> str:
    """The letters and digits of a code one by one; anything else is left out.

    "S" becomes its Dutch name: between other letters espeak-ng reads it as "'s".
    """
    return " ".join("es" if sign in "Ss" else sign.upper() for sign in code if sign.isalnum())


def is_initials(core: str) -> bool:
    """Whether this is "A" or "J.P", as before a family name."""
    return _INITIALS.fullmatch(core) is not None


def pronounce(core: str) -> str:
    """How one word without the punctuation around it is said; empty when it has no sound."""
    core = core.translate(_HIDDEN)
    if (said := _whole(core)) is not None:
        return said
    if not any(sign.isalnum() for sign in core):
        return ""
    if (ending := _ENDING.fullmatch(core)) and (said := _whole(ending["word"])) is not None:
        return f"{said}'{ending['end']}"
    if "/" in core and core.replace("/", "").isalpha():
        return " of ".join(pronounce(part) for part in core.split("/") if part)
    if "-" in core:
        return _compound(core.split("-"))
    return _plain(core)


def _whole(word: str) -> str | None:
    """What the tables say about a word, or None."""
    small = word.lower()
    if small in SAID_AS:
        return SAID_AS[small]
    if small in LETTER_BY_LETTER and (word.isupper() or small not in _ONLY_IN_CAPITALS):
        return letters(word)
    if _CONSONANTS_ONLY.fullmatch(word):
        return letters(word)
    return None


def _compound(parts: list[str]) -> str:
    """Words joined by hyphens: kept together unless one of them is said in another way."""
    said = [_whole(part) or _plain(part) for part in parts if part]
    apart = said != [part for part in parts if part] or parts[0] == "Oefen"
    return (" " if apart else "-").join(part for part in said if part)


def _plain(word: str) -> str:
    if not any(sign.isalnum() for sign in word):
        return ""
    if len(word) > 1 and word.isupper() and word.isalpha():
        return word.lower()  # "LET OP" is a word said with emphasis, not a code
    word = word.replace("(", "").replace(")", "")  # werkgever(s)
    if len(parts := _INSIDE_CAPITAL.split(word)) > 1:
        return " ".join(pronounce(part) for part in parts)  # MijnUWV
    for sign, name in _SIGNS_INSIDE.items():
        word = word.replace(sign, f" {name} ")
    return " ".join(_UNSPEAKABLE.sub(" ", word).split())
