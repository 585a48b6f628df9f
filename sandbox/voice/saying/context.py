"""What is said in another way because of what stands beside it."""

from __future__ import annotations

import re

from sandbox.voice.saying.abbreviations import MONTHS_SHORT
from sandbox.voice.saying.beside import joins_days, near
from sandbox.voice.saying.codes import CODES
from sandbox.voice.saying.measures import one_of, unit_of
from sandbox.voice.saying.numbers import PARTS
from sandbox.voice.saying.pronunciation import letters
from sandbox.voice.saying.roman import roman
from sandbox.voice.saying.tokens import Found, compiled, matched, token

_CODES = compiled(CODES)
_DASH = re.compile(r"[-–—·•|](?=\s)")
_NUMBER_AHEAD = re.compile(r"[-–—]\s+(?P<euro>€?)\s?[-−]?\d")
_MEASURED = re.compile(
    r"\d\s?(?:uur|u|°\s?[CF]?|euro|jaar|dagen|weken|maanden|km|m|cm|kg|meter|procent)\s$"
)
_CODE_FOLLOWS = re.compile(r"(?:pin|code)\W*$", re.IGNORECASE)
_CODE = re.compile(r"\d{3,}|[A-Z]{2,8}")
_NUMBER = re.compile(r"\W*\d[\d.,]*\W*")
_COUNT = re.compile(r"[^\w€$£%]*\d(?:[\d.,]*\d)?")
_SHORT_WORD = re.compile(
    r"(?P<word>(?:p|min|no|fig|tab|gem|cat|wk)\.|wk)(?=\s?[€\d])", re.IGNORECASE
)
_SHORT_WORDS = {
    "p": "pagina",
    "min": "minimaal",
    "no": "nummer",
    "fig": "figuur",
    "tab": "tabel",
    "gem": "gemiddeld",
    "cat": "categorie",
    "wk": "week",
}
_GROUP = re.compile(r"\b(?:groep|klas|leerjaar|maat|week|weken|maand)\s$", re.IGNORECASE)
_OF_ALL = re.compile(r"\b(?:stap|pagina|bladzijde|blz\.|vraag|deel|les|scherm)\s$", re.IGNORECASE)
_TWO = re.compile(r"(?P<low>\d{1,2})/(?P<high>\d{1,2})(?P<tail>[.,:;?!)]*)(?=\s|$)")
_EMERGENCY = re.compile(r"(?P<number>112|113|144)(?P<tail>[.,:;?!)]*)(?=\s|$)")
_CALL = re.compile(r"\b(?:bel|belt|bellen|nummer|telefoon|tel\.?)\s$", re.IGNORECASE)
_SIGN = re.compile(r"(?P<sign>[<>/:*÷±~]|\+/-|<=|>=)(?=\s+(?P<ahead>\S)|\s*$)")
_ARTICLE = re.compile(r"\W*(?P<book>\d+):(?P<number>\d+)(?P<tail>[.,:;?!)]*)(?=\s|$)")
_LAW = re.compile(
    r"\b(?:artikel(?:en)?|art\.|Awb|BW)\s(?:\d+:\d+,?\s(?:(?:en|of|tot|t/m)\s)?)*$", re.IGNORECASE
)
_SUMS = {"/": "gedeeld door", ":": "gedeeld door", "÷": "gedeeld door", "*": "keer"}
_ABOUT = {"±", "+/-", "~"}
_LOOKS_BACK = 60


def in_context(line: str, at: int, before: str) -> Found | None:
    """A word with its meaning from the words around it; `before` is the word in front, or ""."""
    if before and (dash := _DASH.match(line, at)):
        return dash[0], _dash(line, at, before), ""
    if (loose := _SIGN.match(line, at)) and (said := _loose(loose, before)) is not None:
        return loose[0], said, ""
    core, tail, shown = token(line, at)
    if _NUMBER.fullmatch(before) and (found := _after_number(line, at, before)):
        return found
    if before and _CODE_FOLLOWS.search(before):
        code = matched(line, at, _CODES)
        return code or ((shown, letters(core), tail) if _CODE.fullmatch(core) else None)
    return _after_words(line, at, (core, tail, shown)) or near(line, at)


def _dash(line: str, at: int, before: str) -> str:
    """A loose dash or dot: "tot" between numbers, a minus before an amount, else a pause."""
    if joins_days(line, at):
        return "tot en met"
    ahead = _NUMBER_AHEAD.match(line, at)
    if ahead and (
        before[-1:].isdigit()
        or before[-1:] in "-–%"
        or _MEASURED.search(line[max(0, at - _LOOKS_BACK) : at])
    ):
        return "tot"
    return "min" if ahead and ahead["euro"] and line[at] == "-" else ","


def _loose(found: re.Match[str], before: str) -> str | None:
    """A sign between spaces: of a sum, of a comparison, or only a pause between two names."""
    sign, ahead = found["sign"], found["ahead"] or " "
    numbers = before[-1:].isdigit() and (ahead.isdigit() or ahead in "€$£")
    if sign in _ABOUT:
        return "plus of min" if numbers and sign != "~" else "ongeveer"
    if sign in _SUMS:
        return _SUMS[sign] if numbers else "of" if sign == "/" and before else None
    if sign not in "<>":
        return None
    if ahead.isupper() or not (ahead.isalnum() or ahead in "€$£-−"):
        return "," if sign == ">" and before and found["ahead"] else ""  # "Menu > Post", "< Terug"
    return None


def _after_number(line: str, at: int, before: str) -> Found | None:
    """After a number: "3 mrt. 2026", "15 min.", "3 x 4", "500 kB"."""
    core, tail, shown = token(line, at)
    if month := MONTHS_SHORT.get(core.lower()):
        return shown, month, tail.lstrip(".")
    if core == "x":
        return shown, "keer", tail
    if not _COUNT.fullmatch(before):
        return None
    if core in PARTS:
        return shown, f"en {PARTS[core]}", tail
    ahead = line[at + len(shown) :].lstrip()[:1]
    if core == "u" and (
        tail or not ahead or line.startswith(("per", "p/", "p."), at + len(shown) + 1)
    ):
        said: str | None = "uur"
    elif core == "min" and (tail or not (ahead.isdigit() or ahead in "€$")):
        said = "minuten"
    else:
        said = unit_of(core)
    if said is None:
        return None
    return shown, said, _inside(line, at, shown, tail)


def _inside(line: str, at: int, shown: str, tail: str) -> str:
    """The signs behind a short word: a dot before a small letter ends no sentence."""
    ahead = line[at + len(shown) :].lstrip()[:1]
    return tail.removeprefix(".") if ahead.islower() else tail


def _after_words(line: str, at: int, one: tuple[str, str, str]) -> Found | None:
    """What only words around it make a number, a page or a part."""
    core, tail, shown = one
    before = line[max(0, at - _LOOKS_BACK) : at]
    short = _SHORT_WORD.match(line, at)
    if short and short[0] == shown:
        return shown, _SHORT_WORDS[short["word"].lower().removesuffix(".")], ""
    if before.endswith("per ") and (unit := one_of(core)):
        return shown, unit, _inside(line, at, shown, tail)
    if not any(sign.isdigit() for sign in core):
        said = roman(core, before)
        return (shown, said, tail) if said else None
    return _number_after_words(line, at, before)


def _number_after_words(line: str, at: int, before: str) -> Found | None:
    """A number that is two groups, a number to call, or an article because of what is before."""
    two = _TWO.match(line, at)
    if two and _GROUP.search(before):
        return two[0], f"{two['low']} {two['high']}", two["tail"]
    if two and _OF_ALL.search(before):
        return two[0], f"{two['low']} van {two['high']}", two["tail"]
    call = _EMERGENCY.match(line, at)
    if call and _CALL.search(before):
        return call[0], letters(call["number"]), call["tail"]
    article = _ARTICLE.match(line, at)
    if article and _LAW.search(before):
        return article[0], f"{article['book']} punt {article['number']}", article["tail"]
    return None
