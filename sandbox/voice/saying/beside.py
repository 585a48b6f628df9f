"""Days, months and times that are known by what stands beside them."""

from __future__ import annotations

import re

from sandbox.voice.saying.abbreviations import DAYS_SHORT, MONTHS_SHORT
from sandbox.voice.saying.times import (
    DAY,
    DAYS,
    HOUR,
    HOURS,
    MINUTE,
    MONTH,
    MONTHS,
    QUARTER,
    SHORT,
    YEAR,
    day_and_month,
    said_time,
)

_OPEN = r"[(\[\"'„“”‘’]*"
_WEEKDAY = "(?:maan|dins|woens|donder|vrij|zater|zon)dag"
_MAY_BE = re.compile(rf"{_OPEN}(?:\d|(?:{DAYS}|{SHORT})(?:\W|$))", re.IGNORECASE)
_NEAR_DAY = (
    rf"(?:(?:{DAYS})\.?(?:,?\s(?:t/m|tot|tot en met|en|of|[-–+&/])\s|,\s)|"
    rf"{_WEEKDAY}\s(?:t/m|[-–])\s)"
)
_DAY_AHEAD = re.compile(
    rf"{_OPEN}(?!zo (?:en|of) zo\b|zo:\s\d\d?\s)(?P<day>{DAYS})(?P<tail>[.,:]?)"
    r"(?=,?\s(?:(?:t/m|tot|tot en met|en|of|[-–+&/])\s)?"
    rf"(?:(?:{DAYS})(?:\W|$)|{HOUR}[.:]{MINUTE}|{HOUR}\s?(?:u|uur)\b|{HOUR}[-–]{HOUR}\s?u|"
    rf"\d\d?\s(?:{'|'.join(MONTHS.values())}|{SHORT})\b|{DAY}[-/]{MONTH}\b|gesloten))",
    re.IGNORECASE,
)
_DAY_AFTER = re.compile(rf"{_OPEN}(?P<day>{DAYS})(?P<tail>[.,:;)]*)(?=\s|$)", re.IGNORECASE)
_AFTER_DAY = re.compile(rf"(?:^|\W)(?!zo (?:en|of) $){_NEAR_DAY}$", re.IGNORECASE)
_MONTH_AHEAD = re.compile(
    rf"{_OPEN}(?!Jan\s)(?P<month>(?i:{SHORT}))\.?(?=\s(?:{YEAR}\b|(?:t/m|tot|en|[-–])\s(?:{SHORT})\b))"
)
_MONTHS_JOINED = re.compile(
    rf"{_OPEN}(?P<month>{SHORT})\.?[-–/](?P<month2>{SHORT})(?P<tail>[.,:;)]*)(?=\s|$)"
)
_MONTH_AFTER = re.compile(rf"(?P<month>{SHORT})(?P<tail>[.,:;)]*)(?=\s|$)")
_AFTER_MONTH = re.compile(rf"\b(?:{SHORT})\.?\s(?:t/m|tot|en|[-–])\s$")
_CLOCK_ALONE = re.compile(
    rf"{_OPEN}(?P<hour>{HOUR})\.(?P<minute>{MINUTE})(?P<tail>[.,:;?!)]*)"
    r"(?=\s(?!(?:uur|u|euro|meter|m|km|kilo|kg|cm|liter|procent|miljoen|%)\b)|$)"
)
_QUARTER_ALONE = re.compile(
    rf"{_OPEN}(?P<hour>{HOUR})\.(?P<minute>{QUARTER})(?P<tail>[.,:;?!)]*)"
    r"(?=\s(?!(?:uur|u|euro|meter|m|km|kilo|kg|cm|liter|procent|miljoen|%)\b)|$)"
)
_QUARTER_FOLLOWS = re.compile(r"\b(?:van|tot|na|vóór|voor|sinds)\s$", re.IGNORECASE)
_DATE_ALONE = re.compile(
    rf"{_OPEN}(?P<day>{DAY})[-/](?P<month>{MONTH})(?P<tail>[.,:;?!)]*)"
    r"(?=\s(?!(?:uur|u|jaar|maanden|weken|dagen|personen|euro|keer|stuks|km|m|minuten|procent|%|van)"
    r"(?:\W|$))|$)"
)
_DATES_ALONE = re.compile(
    rf"{_OPEN}(?P<day>{DAY})-(?P<month>{MONTH})(?P<tail>)"
    rf"(?=\s(?:t/m|tot en met)\s{DAY}-{MONTH}(?:\W|$))"
)
_DATE_FOLLOWS = re.compile(
    rf"\b(?:vóór|vanaf|per|sinds|uiterlijk|d\.d\.|dd\.|{DAYS}|{_WEEKDAY})\s$", re.IGNORECASE
)
_HOUR_ALONE = re.compile(rf"(?P<hour>{HOUR})\su(?P<tail>[.,:;?!)]*)(?=\s|$)")
_TIME_FOLLOWS = re.compile(
    rf"(?:\b(?:om|omstreeks|rond|tussen|uiterlijk|vanaf)|\b(?:{DAYS})\.?|"
    rf"{_WEEKDAY}:?|"
    rf"\d[.:]{MINUTE}(?:{HOURS})?\s(?:en|tot|of|t/m|[-–—]))\s$",
    re.IGNORECASE,
)
_HOUR_FOLLOWS = re.compile(
    rf"(?:\b(?:om|omstreeks|rond|tussen|van|vanaf|tot|na|vóór|voor)|"
    rf"{HOUR}(?:{HOURS})?\s(?:en|tot|of|t/m|[-–—]))\s$",
    re.IGNORECASE,
)
_LOOKS_BACK = 40

_ONE_DAY = rf"(?:{DAYS}|{SHORT}|{_WEEKDAY}|{'|'.join(MONTHS.values())})"
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
        return match[0], MONTHS_SHORT[match["month"].lower()], ""
    match = _MONTH_AFTER.match(line, at) if _AFTER_MONTH.search(before) else None
    return (match[0], MONTHS_SHORT[match["month"]], match["tail"].lstrip(".")) if match else None


def _hour(line: str, at: int, before: str) -> Near | None:
    match = _CLOCK_ALONE.match(line, at)
    if match and _TIME_FOLLOWS.search(before):
        return match[0], said_time(match), match["tail"]
    match = _QUARTER_ALONE.match(line, at)
    if match and _QUARTER_FOLLOWS.search(before):
        return match[0], said_time(match), match["tail"]
    match = _DATES_ALONE.match(line, at)
    if match is None and _DATE_FOLLOWS.search(before):
        match = _DATE_ALONE.match(line, at)
    if match:
        return match[0], day_and_month(match), match["tail"]
    match = _HOUR_ALONE.match(line, at)
    if match and _HOUR_FOLLOWS.search(before):
        return match[0], f"{int(match['hour'])} uur", match["tail"]
    return None
