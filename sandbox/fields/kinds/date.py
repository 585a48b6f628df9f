"""A day: "3 maart 2026", written in any way that can only be one day."""

from __future__ import annotations

import re
from datetime import date
from difflib import get_close_matches

from babel.dates import format_date

from sandbox.fields.kind import FieldKind, Unreadable, Value

_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
_OTHER_NAMES = {"mrt": 3, "mar": 3, "march": 3, "may": 5, "june": 6, "july": 7, "oct": 10}
_OTHER_NAMES |= {"january": 1, "february": 2, "august": 8, "october": 10}
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8}
_ROMAN |= {"ix": 9, "x": 10, "xi": 11, "xii": 12}
_LONG_ENOUGH = 6
"""Letters in the name of a month from which a typing error leaves no doubt."""
_WEEKDAY = re.compile(
    r"\b(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)\b", re.IGNORECASE
)
_PLACE = re.compile(r"^[^\d,]*[^\W\d_], *(?=\d{1,2}\D)")
"""As on a letter: "Oefenstad, 12 maart 2008"."""
_ORDINAL = re.compile(r"(?<=\d) ?(?:ste|de|e|o)\b")
_OTHER_SIGNS = re.compile(r"[^\w\s.,/\\|'_-]")
_YEARS = range(1895, 2101)
_SHORT_YEARS = range(1920, 2041)
"""Years that may be meant by two digits: of a birth, or of something that is still to come."""


def _read(text: str) -> Value | Unreadable:
    words = _PLACE.sub("", _WEEKDAY.sub(" ", text.lower(), count=1).strip(" ,."))
    words = _ORDINAL.sub(" ", words)
    if _OTHER_SIGNS.search(words):
        return Unreadable("vorm")
    parts = re.findall(r"\d+|[^\W\d_]+", words)
    if len(parts) == 1 and parts[0].isdecimal():
        return _in_one(parts[0])
    if len(parts) == 2 and (lacks := _lacks(parts)):
        return Unreadable(lacks)
    return _of(*_in_order(*parts)) if len(parts) == 3 else Unreadable("vorm")


def _in_one(digits: str) -> Value | Unreadable:
    """The day of 03042026 or 20260403: one of them has no year that can be meant."""
    if len(digits) == 6:
        return Unreadable("eeuw")
    if len(digits) != 8:
        return Unreadable("vorm")
    if int(digits[:4]) in _YEARS and int(digits[4:]) not in _YEARS:
        return _of(digits[6:], digits[4:6], digits[:4])
    return _of(digits[:2], digits[2:4], digits[4:])


def _lacks(parts: list[str]) -> str:
    """What a month with one number lacks; "" when there is no month."""
    numbers = [part for part in parts if part.isdecimal()]
    if len(numbers) != 1 or not any(map(_month_named, parts)):
        return ""
    return "geen-dag" if len(numbers[0]) > 2 else "geen-jaar"


def _in_order(first: str, second: str, third: str) -> tuple[str, str, str]:
    """Day, month and year, also of "2026-04-03" and "april 3, 2026"."""
    if not first.isdecimal():
        return second, first, third
    return (third, second, first) if len(first) > 2 else (first, second, third)


def _of(day: str, month: str, year: str) -> Value | Unreadable:
    number = int(month) if re.fullmatch(r"\d{1,2}", month) else _month_named(month)
    if number is None or not re.fullmatch(r"\d{1,2}", day) or not year.isdecimal():
        return Unreadable("vorm")
    meant = _year(year)
    if isinstance(meant, Unreadable):
        return meant
    try:
        return date(meant, number, int(day))
    except ValueError:
        return Unreadable("bestaat-niet")


def _month_named(word: str) -> int | None:
    """The month of a name, or of its beginning from 3 letters on; None when it is not sure."""
    if number := _OTHER_NAMES.get(word) or _ROMAN.get(word):
        return number
    starts = [at for at, name in enumerate(_MONTHS, 1) if name.startswith(word)]
    if len(word) >= 3 and len(starts) == 1:
        return starts[0]
    near = get_close_matches(word, _MONTHS, 1, 0.8) if _LONG_ENOUGH <= len(word) < 12 else []
    return _MONTHS.index(near[0]) + 1 if near else None


def _year(digits: str) -> int | Unreadable:
    if len(digits) == 2:
        possible = [year for year in _SHORT_YEARS if year % 100 == int(digits)]
        return possible[0] if len(possible) == 1 else Unreadable("eeuw")
    known = len(digits) == 4 and int(digits) in _YEARS
    return int(digits) if known else Unreadable("jaar")


def _shown(value: Value) -> str:
    if not isinstance(value, date):
        return str(value)
    return str(format_date(value, "d MMMM y", locale="nl_NL"))


KIND = FieldKind(
    name="date",
    read=_read,
    causes=frozenset({"vorm", "bestaat-niet", "jaar", "eeuw", "geen-dag", "geen-jaar"}),
    labels=(
        "(?:geboorte)?datum",
        "geboren",
        "geb",
        "op",
        "den?",
        "d\\.?d",
        "per",
        "sinds",
        "vanaf",
    ),
    holds=date,
    shown=_shown,
)
