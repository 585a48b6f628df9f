"""How percentages, ranges, fractions and other numbers are said in Dutch."""

from __future__ import annotations

from collections.abc import Callable
from re import Match

Say = Callable[["Match[str]"], str]

_UNITS = (
    *("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"),
    *("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien"),
    *("zeventien", "achttien", "negentien"),
)
_TENS = (
    *("nul", "tien", "twintig", "dertig", "veertig"),
    *("vijftig", "zestig", "zeventig", "tachtig", "negentig"),
)
_IRREGULAR = {1: "eerste", 3: "derde", 8: "achtste"}

WHOLE = r"(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)"
_YEAR = r"(?:19|20)\d\d"
_LOW = r"(?P<low>\d{1,3}(?:\.\d{3})+|\d{1,4})(?:,(?P<low_part>\d+))?"
_HIGH = r"(?P<high>\d{1,3}(?:\.\d{3})+|\d{1,4})(?:,(?P<high_part>\d+))?"
_SIGNS = {
    **{"+": "plus", "-": "min", "−": "min", "×": "keer", "x": "keer", "*": "keer"},
    **{"/": "gedeeld door", ":": "gedeeld door", "=": "is"},
}
_TO = r"\s?[-–—]\s?"
_MOST_PARTS = 20
PARTS = {"½": "een half", "¼": "een kwart", "¾": "drie kwart", "⅓": "een derde", "⅔": "twee derde"}
SIGN = r"(?P<sign>(?:-/-|[-−–+])\s?)?"


def whole(number: str) -> str:
    """From "1.120" to "1120": a Dutch voice reads plain digits right, points inside it does not."""
    return number.replace(".", "")


def decimal(number: str, fraction: str | None) -> str:
    """From "35" and "82" to "35 komma 82"; zeros in front and long fractions digit by digit."""
    if not fraction:
        return whole(number)
    one_by_one = fraction.startswith("0") or len(fraction) > 2
    return f"{whole(number)} komma {' '.join(fraction) if one_by_one else fraction}"


def ordinal(number: int) -> str:
    """1 → "eerste", 21 → "eenentwintigste"; from 100 on "nummer 120"."""
    if number in _IRREGULAR:
        return _IRREGULAR[number]
    if number < 20:
        return _UNITS[number] + "de"
    if number >= 100:
        return f"nummer {number}"
    tens, unit = divmod(number, 10)
    if not unit:
        return _TENS[tens] + "ste"
    joint = "ën" if _UNITS[unit].endswith("e") else "en"
    return f"{_UNITS[unit]}{joint}{_TENS[tens]}ste"


def sign_of(match: Match[str]) -> str:
    """ "min ", "plus " or nothing, for what stands in front of a number."""
    signs = "".join(part for part in (match["sign"], match.groupdict().get("sign2")) if part)
    if not signs.strip():
        return ""
    return "plus " if "+" in signs else "min "


def _of(match: Match[str]) -> str:
    return "procent" if match["of"] == "%" else "promille"


def _percentage(match: Match[str]) -> str:
    return f"{signed(match)} {_of(match)}"


def _percentages(match: Match[str]) -> str:
    return f"{_decimal_range(match)} {_of(match)}"


def _percentage_word(match: Match[str]) -> str:
    return f"{decimal(match['whole'], match['fraction'])} procent {match['word']}"


def signed(match: Match[str]) -> str:
    """A number with what stands in front of it: "min 3,5"."""
    return f"{sign_of(match)}{decimal(match['whole'], match['fraction'])}"


def _range(match: Match[str]) -> str:
    return f"{whole(match['low'])} tot {whole(match['high'])}"


def _decimal_range(match: Match[str]) -> str:
    low = decimal(match["low"], match["low_part"])
    high = decimal(match["high"], match["high_part"])
    return f"{low} tot {high}" + (" keer" if match.groupdict().get("times") else "")


def _short_range_or_code(match: Match[str]) -> str:
    """A range goes up ("100-200"); what goes down is a code ("913-482")."""
    low, high = match["low"], match["high"]
    if int(low) < int(high) and not low.startswith("0"):
        return f"{low} tot {high}"
    return f"{' '.join(low)}, {' '.join(high)}"


def _two_years(match: Match[str]) -> str:
    return f"{match['low']} {match['high']}"


def _times(match: Match[str]) -> str:
    return f"{decimal(match['whole'], match['fraction'])} keer"


def _ordinals(match: Match[str]) -> str:
    between = "of" if match["sign"] == "/" else "tot"
    return f"{ordinal(int(match['low']))} {between} {ordinal(int(match['high']))}"


def _two_percentages(match: Match[str]) -> str:
    return f"{match['low']} procent of {match['high']} procent"


def _sum(match: Match[str]) -> str:
    return "".join(f" {_SIGNS[sign]} " if sign in _SIGNS else sign for sign in match["sum"])


def _ordinal_word(match: Match[str]) -> str:
    return f"{ordinal(int(match['number']))} {match['word']}"


def _fraction(match: Match[str]) -> str:
    """ "3/4" → "drie kwart", "2 1/2" → "2 en een half"; what is no part of one keeps its slash."""
    above, below = int(match["low"]), int(match["high"])
    if not 0 < above < below <= _MOST_PARTS:
        before = f"{match['whole']} " if match["whole"] else ""
        return f"{before}{match['low']} streep {match['high']}"
    return _with_part(match["whole"], _part(above, below))


def _part(above: int, below: int) -> str:
    if below == 2:
        return "een half"
    return f"{_UNITS[above]} {'kwart' if below == 4 else ordinal(below)}"


def _mixed(match: Match[str]) -> str:
    return _with_part(match["whole"], PARTS[match["part"]])


def _with_part(before: str | None, part: str) -> str:
    if before is None:
        return part
    return "anderhalf" if (before, part) == ("1", "een half") else f"{before} en {part}"


NUMBERS: tuple[tuple[str, Say], ...] = (
    (rf"{_LOW}\s?%?{_TO}{_HIGH}\s?(?P<of>%|‰)", _percentages),
    (rf"{SIGN}{WHOLE}(?:,(?P<fraction>\d+))?\s?(?P<of>%|‰)", _percentage),
    (r"(?P<whole>\d+)(?:,(?P<fraction>\d+))?\s?%-(?P<word>[^\W\d_]+)", _percentage_word),
    (r"(?P<low>\d{3})-(?P<high>\d{3})", _short_range_or_code),
    (r"(?P<low>[1-9]\d{0,3})[-–](?P<high>[1-9]\d{0,3})", _range),
    (rf"{_LOW}[-–]{_HIGH}(?P<times>x)?", _decimal_range),
    (r"(?P<number>\d+)(?:e|de|ste)", lambda match: ordinal(int(match["number"]))),
    (r"(?P<number>\d{1,2})(?:e|de|ste)-(?P<word>[^\W\d_]+)", _ordinal_word),
    (rf"(?P<low>{_YEAR})/['’]?(?P<high>(?:{_YEAR})|\d\d)", _two_years),
    (
        rf"(?P<low>{_YEAR})[-–]['’](?P<high>\d\d)",
        lambda match: f"{match['low']} tot {match['high']}",
    ),
    (
        rf"(?P<low>{_YEAR})[-–](?P<high>heden|nu)",
        lambda match: f"{match['low']} tot {match['high']}",
    ),
    (
        r"(?P<low>\d{1,2})(?:e|ste|de)(?P<sign>[-–/])(?P<high>\d{1,2})(?:e|ste|de)",
        _ordinals,
    ),
    (r"(?P<low>\d+)\s?%/(?P<high>\d+)\s?%", _two_percentages),
    (r"(?P<number>\d+)²", lambda match: f"{match['number']} kwadraat"),
    (r"(?P<sum>\d+(?:[-+−×x*/:]\d+)+=\d+|\d+(?:\+\d+)+)", _sum),
    (r"['’]?(?P<low>\d\d)[-–/]['’](?P<high>\d\d)", _two_years),
    (r"(?P<low>\d+)[x×](?P<high>\d+)", lambda match: f"{match['low']} keer {match['high']}"),
    (r"(?P<low>24|50)/(?P<high>7|50)", lambda match: f"{match['low']} {match['high']}"),
    (r"(?:(?P<whole>\d+)\s)?(?P<low>\d\d?)/(?P<high>\d\d?)", _fraction),
    (r"(?P<whole>\d+)(?P<part>[½¼¾⅓⅔])", _mixed),
    (r"(?P<low>\d+)/(?P<high>\d+)", lambda match: f"{match['low']} streep {match['high']}"),
    (r"(?P<whole>\d+)(?:,(?P<fraction>\d+))?[x×]", _times),
    (rf"{WHOLE},[-–—=]{{1,2}}", lambda match: whole(match["whole"])),
    (rf"{WHOLE}\+", lambda match: f"{whole(match['whole'])} plus"),
    (r"(?P<age>\d+)\+['’]?(?P<who>ers?)", lambda match: f"{match['age']} pluss{match['who']}"),
    (
        r"(?P<sign>[-−–+])?(?:(?P<whole>\d{1,3}(?:\.\d{3})+|\d{1,4})(?:,(?P<fraction>\d+))?)",
        signed,
    ),
    (r"(?P<parts>\d+(?:\.\d+){2,})", lambda match: match["parts"].replace(".", " punt ")),
    (r"(?P<book>\d+)\.(?P<part>\d+)", lambda match: f"{match['book']} punt {match['part']}"),
)
"""Patterns for one word on screen, first match wins, and how to say what matched."""
