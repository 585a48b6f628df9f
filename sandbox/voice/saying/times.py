"""How dates, months, days of the week and times of day are said."""

from __future__ import annotations

import re
from re import Match

from babel.dates import get_month_names

from sandbox.voice.saying.abbreviations import DAYS_SHORT, MONTHS_SHORT
from sandbox.voice.saying.numbers import Say

MONTHS = dict(get_month_names("wide", locale="nl"))
HOUR = r"(?:[01]?\d|2[0-4])"
MINUTE = r"[0-5]\d"
QUARTER = r"(?:00|15|30|45)"
HOURS = r"\s?(?:uur|u|h)"
_TO = r"(?:\s?[-–—]\s?)"
DAY = r"(?:0?[1-9]|[12]\d|3[01])"
MONTH = r"(?:0?[1-9]|1[0-2])"
YEAR = r"(?:19|20)\d\d"
_CENTURY_TURNS = 50
SHORT = "|".join(sorted(MONTHS_SHORT, key=len, reverse=True))
DAYS = "|".join(DAYS_SHORT)


def _date(match: Match[str]) -> str:
    day, month, year = int(match["day"]), int(match["month"]), match["year"]
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return ", ".join(" ".join(part) for part in (match["day"], match["month"], year))
    return f"{day} {MONTHS[month]} {_full(year)}"


def _full(year: str) -> str:
    """A year of two digits in its century: from 50 on in the last one."""
    if len(year) == 4:
        return year
    return ("20" if int(year) < _CENTURY_TURNS else "19") + year


def day_and_month(match: Match[str]) -> str:
    """A day without its year: "1 maart"."""
    return f"{int(match['day'])} {MONTHS[int(match['month'])]}"


def _short_date(match: Match[str]) -> str:
    return f"{int(match['day'])} {MONTHS_SHORT[match['month'].lower()]} {_full(match['year'])}"


def _month_and_year(match: Match[str]) -> str:
    return f"{MONTHS[int(match['month'])]} {match['year']}"


def _clock(hour: str, minute: str | None) -> str:
    return f"{int(hour)} uur" + (f" {int(minute)}" if minute and int(minute) else "")


def said_time(match: Match[str]) -> str:
    """A time of day: "14 uur 30"."""
    return _clock(match["hour"], match["minute"])


def _seconds(match: Match[str]) -> str:
    return f"{said_time(match)} en {int(match['second'])} seconden"


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


def _more_days(match: Match[str]) -> str:
    *days, last = (DAYS_SHORT[day.lower()] for day in re.split("[/+]", match["days"]))
    return f"{', '.join(days)} en {last}"


_BETWEEN_DAYS = {"-": "tot en met", "–": "tot en met", "/": "en", "+": "en", "&": "en"}


DATES: tuple[tuple[str, Say], ...] = (
    (r"(?P<day>\d\d?)(?P<dash>[-/.])(?P<month>\d\d?)(?P=dash)(?P<year>\d{4})", _date),
    (
        rf"(?P<day>{DAY})(?P<dash>[-/])(?P<month>{MONTH})(?P=dash)['’]?(?P<year>\d\d)",
        _date,
    ),
    (r"(?P<day>\d\d)\.(?P<month>0\d|1[0-2])\.(?P<year>\d\d)", _date),
    (rf"(?P<year>{YEAR})(?P<dash>[-/])(?P<month>\d\d)(?P=dash)(?P<day>\d\d)", _date),
    (rf"(?P<day>{DAY})-(?P<month>(?i:{SHORT}))-(?P<year>{YEAR}|\d\d)", _short_date),
    (
        rf"(?P<hour>{HOUR})[.:](?P<minute>{MINUTE})(?:{HOURS})?{_TO}"
        rf"(?P<hour2>{HOUR})[.:](?P<minute2>{MINUTE}){HOURS}",
        _times,
    ),
    (
        rf"(?P<hour>{HOUR}):(?P<minute>{MINUTE}){_TO}(?P<hour2>{HOUR}):(?P<minute2>{MINUTE})",
        _times,
    ),
    (
        rf"(?P<hour>{HOUR})\.(?P<minute>{QUARTER})[-–—]"
        rf"(?P<hour2>{HOUR})\.(?P<minute2>{QUARTER})",
        _times,
    ),
    (rf"(?P<hour>{HOUR})[-–—](?P<hour2>{HOUR})(?:u|\su)", _hours),
    (rf"(?P<hour>{HOUR}):(?P<minute>{MINUTE}):(?P<second>{MINUTE})", _seconds),
    (rf"(?P<hour>{HOUR}):(?P<minute>{MINUTE})(?:{HOURS})?", said_time),
    (rf"(?P<hour>{HOUR})\.(?P<minute>{MINUTE}){HOURS}", said_time),
    (rf"(?P<hour>{HOUR})[uh](?P<minute>{MINUTE})?", said_time),
    (
        rf"(?P<hour>{HOUR})\.(?P<minute>{MINUTE})"
        rf"(?=\s(?:en|tot|of|t/m|tot en met)\s{HOUR}[.:]{MINUTE}{HOURS}(?:\W|$))",
        said_time,
    ),
    (rf"(?P<day>(?i:{DAYS}))(?P<sign>[-–/+&])(?P<day2>(?i:{DAYS}))", _days),
    (rf"(?P<days>(?i:{DAYS})(?:[/+](?i:{DAYS})){{2,}})", _more_days),
)
"""Patterns for one word on screen, before those of codes: "01-03-2026 12" is no number to call."""

SHORT_DATES: tuple[tuple[str, Say], ...] = (
    (r"(?P<day>0[1-9]|[12]\d|3[01])[-/](?P<month>0[1-9])", day_and_month),
    (rf"(?P<day>0[1-9])[-/](?P<month>{MONTH})", day_and_month),
    (rf"(?!24/7)(?P<day>1[3-9]|2\d|3[01])[-/](?P<month>{MONTH})", day_and_month),
    (rf"(?P<month>{MONTH})[-/](?P<year>{YEAR})", _month_and_year),
)
"""Patterns after those of codes: "06-12 34 56 78" is a number to call."""
