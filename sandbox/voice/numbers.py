"""How amounts, percentages, dates, times and other numbers are said in Dutch."""

from __future__ import annotations

from collections.abc import Callable
from re import Match

from babel.dates import get_month_names

Say = Callable[["Match[str]"], str]

_MONTHS = dict(get_month_names("wide", locale="nl"))
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

_WHOLE = r"(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)"
_SIGN = r"(?P<sign>[-−–+]\s?)?"


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


def _sign(match: Match[str]) -> str:
    signs = "".join(part for part in (match["sign"], match.groupdict().get("sign2")) if part)
    if not signs.strip():
        return ""
    return "plus " if "+" in signs else "min "


def _amount(match: Match[str]) -> str:
    euros, cents = whole(match["whole"]), match["cents"]
    if not cents or not cents.isdigit() or cents == "00":
        return f"{_sign(match)}{euros} euro"
    if euros == "0":
        return f"{_sign(match)}{int(cents)} cent"
    if cents.startswith("0"):
        return f"{_sign(match)}{euros} euro en {int(cents)} cent"
    return f"{_sign(match)}{euros} euro {cents}"


def _percentage(match: Match[str]) -> str:
    return f"{_sign(match)}{decimal(match['whole'], match['fraction'])} procent"


def _number(match: Match[str]) -> str:
    return f"{_sign(match)}{decimal(match['whole'], match['fraction'])}"


def _date(match: Match[str]) -> str:
    day, month, year = int(match["day"]), int(match["month"]), match["year"]
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return ", ".join(" ".join(part) for part in (match["day"], match["month"], year))
    return f"{day} {_MONTHS[month]} {year}"


def _time(match: Match[str]) -> str:
    hour, minute = int(match["hour"]), int(match["minute"])
    return f"{hour} uur" + (f" {minute}" if minute else "")


def _range(match: Match[str]) -> str:
    return f"{whole(match['low'])} tot {whole(match['high'])}"


def _short_range_or_code(match: Match[str]) -> str:
    """A range goes up ("100-200"); what goes down is a code ("913-482")."""
    low, high = match["low"], match["high"]
    if int(low) < int(high) and not low.startswith("0"):
        return f"{low} tot {high}"
    return f"{' '.join(low)}, {' '.join(high)}"


NUMBERS: tuple[tuple[str, Say], ...] = (
    (
        rf"{_SIGN}(?:€|EUR)\s?(?P<sign2>[-−–])?\s?{_WHOLE}(?:,(?P<cents>\d\d|[-–—]))?",
        _amount,
    ),
    (rf"{_SIGN}{_WHOLE},(?P<cents>\d\d)\s(?:euro|EUR)", _amount),
    (rf"{_SIGN}{_WHOLE}(?:,(?P<fraction>\d+))?\s?%", _percentage),
    (r"(?P<day>\d\d?)(?P<dash>[-/])(?P<month>\d\d?)(?P=dash)(?P<year>\d{4})", _date),
    (r"(?P<hour>[01]?\d|2[0-3])(?::(?P<minute>[0-5]\d)(?:\suur)?)", _time),
    (r"(?P<hour>[01]?\d|2[0-3])\.(?P<minute>[0-5]\d)\suur", _time),
    (r"(?P<low>\d{3})-(?P<high>\d{3})", _short_range_or_code),
    (r"(?P<low>[1-9]\d{0,3})[-–](?P<high>[1-9]\d{0,3})", _range),
    (r"(?P<number>\d+)(?:e|de|ste)", lambda match: ordinal(int(match["number"]))),
    (r"(?P<low>\d+)/(?P<high>\d+)", lambda match: f"{match['low']} streep {match['high']}"),
    (r"(?P<times>\d+)x", lambda match: f"{match['times']} keer"),
    (r"(?P<age>\d+)\+", lambda match: f"{match['age']} plus"),
    (
        r"(?P<sign>[-−–+])?(?:(?P<whole>\d{1,3}(?:\.\d{3})+|\d{1,4})(?:,(?P<fraction>\d+))?)",
        _number,
    ),
    (r"(?P<book>\d+)\.(?P<part>\d+)", lambda match: f"{match['book']} punt {match['part']}"),
)
"""Patterns for one word on screen, first match wins, and how to say what matched."""
