"""How dates, months, days of the week and times of day are said."""

from __future__ import annotations

import re
from re import Match

from babel.dates import get_month_names

from sandbox.voice.abbreviations import DAYS_SHORT, MONTHS_SHORT
from sandbox.voice.numbers import Say

_MONTHS = dict(get_month_names("wide", locale="nl"))
_HOUR = r"(?:[01]?\d|2[0-4])"
_MINUTE = r"[0-5]\d"
_QUARTER = r"(?:00|15|30|45)"
_HOURS = r"\s?(?:uur|u|h)"
_TO = r"(?:\s?[-–—]\s?)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:19|20)\d\d"
_OPEN = r"[(\[\"'„“”‘’]*"
_CENTURY_TURNS = 50
_SHORT = "|".join(sorted(MONTHS_SHORT, key=len, reverse=True))
_DAYS = "|".join(DAYS_SHORT)


def _date(match: Match[str]) -> str:
    day, month, year = int(match["day"]), int(match["month"]), match["year"]
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return ", ".join(" ".join(part) for part in (match["day"], match["month"], year))
    return f"{day} {_MONTHS[month]} {_full(year)}"


def _full(year: str) -> str:
    """A year of two digits in its century: from 50 on in the last one."""
    if len(year) == 4:
        return year
    return ("20" if int(year) < _CENTURY_TURNS else "19") + year


def _day_and_month(match: Match[str]) -> str:
    return f"{int(match['day'])} {_MONTHS[int(match['month'])]}"


def _short_date(match: Match[str]) -> str:
    return f"{int(match['day'])} {MONTHS_SHORT[match['month'].lower()]} {_full(match['year'])}"


def _month_and_year(match: Match[str]) -> str:
    return f"{_MONTHS[int(match['month'])]} {match['year']}"


def _clock(hour: str, minute: str | None) -> str:
    return f"{int(hour)} uur" + (f" {int(minute)}" if minute and int(minute) else "")


def _time(match: Match[str]) -> str:
    return _clock(match["hour"], match["minute"])


def _seconds(match: Match[str]) -> str:
    return f"{_time(match)} en {int(match['second'])} seconden"


def _times(match: Match[str]) -> str:
    first = _clock(match["hour"], match["minute"])
    return f"{first} tot {_clock(match['hour2'], match['minute2'])}"


def _hours(match: Match[str]) -> str:
    return f"{int(match['hour'])} tot {int(match['hour2'])} uur"


def _days(match: Match[str]) -> str:
    return (
        f"{DAYS_SHORT[match['day'].lower()]} {_BETWEEN_DAYS[match['sign']]} "
        + (DAYS_SHORT[match["day2"].lower()])
    )


_BETWEEN_DAYS = {"-": "tot en met", "–": "tot en met", "/": "en", "+": "en", "&": "en"}


DATES: tuple[tuple[str, Say], ...] = (
    (r"(?P<day>\d\d?)(?P<dash>[-/.])(?P<month>\d\d?)(?P=dash)(?P<year>\d{4})", _date),
    (
        rf"(?P<day>{_DAY})(?P<dash>[-/])(?P<month>{_MONTH})(?P=dash)['’]?(?P<year>\d\d)",
        _date,
    ),
    (r"(?P<day>\d\d)\.(?P<month>0\d|1[0-2])\.(?P<year>\d\d)", _date),
    (rf"(?P<year>{_YEAR})(?P<dash>[-/])(?P<month>\d\d)(?P=dash)(?P<day>\d\d)", _date),
    (rf"(?P<day>{_DAY})-(?P<month>(?i:{_SHORT}))-(?P<year>{_YEAR}|\d\d)", _short_date),
    (
        rf"(?P<hour>{_HOUR})[.:](?P<minute>{_MINUTE})(?:{_HOURS})?{_TO}"
        rf"(?P<hour2>{_HOUR})[.:](?P<minute2>{_MINUTE}){_HOURS}",
        _times,
    ),
    (
        rf"(?P<hour>{_HOUR}):(?P<minute>{_MINUTE}){_TO}(?P<hour2>{_HOUR}):(?P<minute2>{_MINUTE})",
        _times,
    ),
    (
        rf"(?P<hour>{_HOUR})\.(?P<minute>{_QUARTER})[-–—]"
        rf"(?P<hour2>{_HOUR})\.(?P<minute2>{_QUARTER})",
        _times,
    ),
    (rf"(?P<hour>{_HOUR})[-–—](?P<hour2>{_HOUR})(?:u|\su)", _hours),
    (rf"(?P<hour>{_HOUR}):(?P<minute>{_MINUTE}):(?P<second>{_MINUTE})", _seconds),
    (rf"(?P<hour>{_HOUR}):(?P<minute>{_MINUTE})(?:{_HOURS})?", _time),
    (rf"(?P<hour>{_HOUR})\.(?P<minute>{_MINUTE}){_HOURS}", _time),
    (rf"(?P<hour>{_HOUR})[uh](?P<minute>{_MINUTE})?", _time),
    (
        rf"(?P<hour>{_HOUR})\.(?P<minute>{_MINUTE})"
        rf"(?=\s(?:en|tot|of|t/m|tot en met)\s{_HOUR}[.:]{_MINUTE}{_HOURS}(?:\W|$))",
        _time,
    ),
    (rf"(?P<day>(?i:{_DAYS}))(?P<sign>[-–/+&])(?P<day2>(?i:{_DAYS}))", _days),
)
"""Patterns for one word on screen, before those of codes: "01-03-2026 12" is no number to call."""

SHORT_DATES: tuple[tuple[str, Say], ...] = (
    (r"(?P<day>0[1-9]|[12]\d|3[01])[-/](?P<month>0[1-9])", _day_and_month),
    (rf"(?P<day>0[1-9])[-/](?P<month>{_MONTH})", _day_and_month),
    (rf"(?!24/7)(?P<day>1[3-9]|2\d|3[01])[-/](?P<month>{_MONTH})", _day_and_month),
    (rf"(?P<month>{_MONTH})[-/](?P<year>{_YEAR})", _month_and_year),
)
"""Patterns after those of codes: "06-12 34 56 78" is a number to call."""

_WEEKDAY = "(?:maan|dins|woens|donder|vrij|zater|zon)dag"
_MAY_BE = re.compile(rf"{_OPEN}(?:\d|(?:{_DAYS}|{_SHORT})(?:\W|$))", re.IGNORECASE)
_NEAR_DAY = (
    rf"(?:(?:{_DAYS})\.?(?:,?\s(?:t/m|tot|tot en met|en|of|[-–+&/])\s|,\s)|"
    rf"{_WEEKDAY}\s(?:t/m|[-–])\s)"
)
_DAY_AHEAD = re.compile(
    rf"{_OPEN}(?!zo (?:en|of) zo\b|zo:\s\d\d?\s)(?P<day>{_DAYS})(?P<tail>[.,:]?)"
    r"(?=,?\s(?:(?:t/m|tot|tot en met|en|of|[-–+&/])\s)?"
    rf"(?:(?:{_DAYS})(?:\W|$)|{_HOUR}[.:]{_MINUTE}|{_HOUR}\s?(?:u|uur)\b|{_HOUR}[-–]{_HOUR}\s?u|"
    rf"\d\d?\s(?:{'|'.join(_MONTHS.values())}|{_SHORT})\b|\d\d?-\d\d?-\d|gesloten))",
    re.IGNORECASE,
)
_DAY_AFTER = re.compile(rf"{_OPEN}(?P<day>{_DAYS})(?P<tail>[.,:;)]*)(?=\s|$)", re.IGNORECASE)
_AFTER_DAY = re.compile(rf"(?:^|\W)(?!zo (?:en|of) $){_NEAR_DAY}$", re.IGNORECASE)
_MONTH_AHEAD = re.compile(
    rf"{_OPEN}(?P<month>{_SHORT})\.?(?=\s(?:{_YEAR}\b|(?:t/m|tot|en|[-–])\s(?:{_SHORT})\b))"
)
_MONTHS_JOINED = re.compile(
    rf"{_OPEN}(?P<month>{_SHORT})\.?[-–/](?P<month2>{_SHORT})(?P<tail>[.,:;)]*)(?=\s|$)"
)
_MONTH_AFTER = re.compile(rf"(?P<month>{_SHORT})(?P<tail>[.,:;)]*)(?=\s|$)")
_AFTER_MONTH = re.compile(rf"\b(?:{_SHORT})\.?\s(?:t/m|tot|en|[-–])\s$")
_CLOCK_ALONE = re.compile(
    rf"{_OPEN}(?P<hour>{_HOUR})\.(?P<minute>{_MINUTE})(?P<tail>[.,:;?!)]*)"
    r"(?=\s(?!(?:uur|u|euro|meter|m|km|kilo|kg|cm|liter|procent|miljoen|%)\b)|$)"
)
_HOUR_ALONE = re.compile(rf"(?P<hour>{_HOUR})\su(?P<tail>[.,:;?!)]*)(?=\s|$)")
_TIME_FOLLOWS = re.compile(
    rf"(?:\b(?:om|omstreeks|rond|tussen|uiterlijk|vanaf)|\b(?:{_DAYS})\.?|"
    rf"{_WEEKDAY}:?|"
    rf"\d[.:]{_MINUTE}(?:{_HOURS})?\s(?:en|tot|of|t/m|[-–—]))\s$",
    re.IGNORECASE,
)
_HOUR_FOLLOWS = re.compile(
    rf"(?:\b(?:om|omstreeks|rond|tussen|van|vanaf|tot|na|vóór|voor)|"
    rf"{_HOUR}(?:{_HOURS})?\s(?:en|tot|of|t/m|[-–—]))\s$",
    re.IGNORECASE,
)
_LOOKS_BACK = 40

_ONE_DAY = rf"(?:{_DAYS}|{_SHORT}|{_WEEKDAY}|{'|'.join(_MONTHS.values())})"
_DAY_OR_MONTH = re.compile(rf"(?:^|\W){_ONE_DAY}\.?\s+$", re.IGNORECASE)
_DAY_OR_MONTH_AHEAD = re.compile(rf"\s+{_ONE_DAY}(?:\W|$)", re.IGNORECASE)

Near = tuple[str, str, str]
"""What is shown, how it is said, and the signs behind it."""


def joins_days(line: str, at: int) -> bool:
    """Whether a dash here stands between two days or two months: "ma - vr"."""
    before = _DAY_OR_MONTH.search(line[max(0, at - _LOOKS_BACK) : at])
    ahead = _DAY_OR_MONTH_AHEAD.match(line, at + 1)
    return bool(before and ahead)


def near(line: str, at: int) -> Near | None:
    """A day, month or time that is one because of what stands beside it."""
    if not _MAY_BE.match(line, at):
        return None  # most words: spares looking around each of them
    before = line[max(0, at - _LOOKS_BACK) : at]
    return _day(line, at, before) or _month(line, at, before) or _hour(line, at, before)


def _day(line: str, at: int, before: str) -> Near | None:
    match = _DAY_AHEAD.match(line, at)
    if match is None and _AFTER_DAY.search(before):
        match = _DAY_AFTER.match(line, at)
    if match is None:
        return None
    return match[0], DAYS_SHORT[match["day"].lower()], match["tail"].removeprefix(".")


def _month(line: str, at: int, before: str) -> Near | None:
    if both := _MONTHS_JOINED.match(line, at):
        said = f"{MONTHS_SHORT[both['month']]} tot en met {MONTHS_SHORT[both['month2']]}"
        return both[0], said, both["tail"].lstrip(".")
    if match := _MONTH_AHEAD.match(line, at):
        return match[0], MONTHS_SHORT[match["month"]], ""
    match = _MONTH_AFTER.match(line, at) if _AFTER_MONTH.search(before) else None
    return (match[0], MONTHS_SHORT[match["month"]], match["tail"].lstrip(".")) if match else None


def _hour(line: str, at: int, before: str) -> Near | None:
    match = _CLOCK_ALONE.match(line, at)
    if match and _TIME_FOLLOWS.search(before):
        return match[0], _time(match), match["tail"]
    match = _HOUR_ALONE.match(line, at)
    if match and _HOUR_FOLLOWS.search(before):
        return match[0], f"{int(match['hour'])} uur", match["tail"]
    return None
